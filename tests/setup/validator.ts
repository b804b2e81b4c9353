import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Checks values against a JSON Schema (draft 2020-12): what is wrong with each, nothing if it fits. */
export function validator(schema: object): (value: unknown) => unknown[] {
  const ajv = new Ajv2020({ allErrors: true });
  formats(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
