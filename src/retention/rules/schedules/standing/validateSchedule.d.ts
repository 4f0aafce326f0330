// Made by scripts/compileSchemas.ts from docs/schemas/retention-schedule.schema.json. Change the schema, not this file.
/** One way in which a value does not follow the schema. */
export interface SchemaError { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }

/** Whether a value follows docs/schemas/retention-schedule.schema.json; `errors` says where it did not. */
export const validateSchedule: { (data: unknown): boolean; errors?: SchemaError[] | null };
