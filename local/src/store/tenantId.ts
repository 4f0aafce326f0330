/** The tenant's own id in the directory, the same in every tenant that is opened. */
export const tenantId = '5e0f3c1a-7f5e-4f0a-9a55-6a7c0f6f2d10';
