import { saveBlob } from './saveText';

/**
 * Hands bytes to the browser as a file to keep. Nothing is sent anywhere.
 * @param name with its ending
 */
export const saveBytes = (name: string, type: string, bytes: Uint8Array): void => saveBlob(name, new Blob([bytes.slice().buffer], { type }));
