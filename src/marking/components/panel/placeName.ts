/** What a place is called: the last part of its address. */
export const placeName = (address: string): string => address.split('/').filter(Boolean).pop() ?? address;
