import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync('schema/readout-1.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: false }).addSchema(schema);

/** What of a value is not as the shipped schema has it: of the account document, or of one of its definitions. */
export function schemaFaults(value: unknown, definition: string | null = null): readonly unknown[] {
  const validate = ajv.getSchema(definition === null ? schema.$id : `${schema.$id}#/$defs/${definition}`);
  if (!validate) throw new Error(`the shipped schema has no definition ${definition}`);
  return validate(value) ? [] : (validate.errors ?? []);
}
