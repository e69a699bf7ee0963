import { validate, type CTRFReport } from 'ctrf';

/** Reads a CTRF document; throws what the format's own validator objects to. */
export function readCtrf(text: string): CTRFReport {
  const document: unknown = JSON.parse(text);
  const { valid, errors } = validate(document);
  if (!valid) throw new Error(JSON.stringify(errors));
  return document as CTRFReport;
}
