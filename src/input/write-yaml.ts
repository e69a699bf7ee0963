import { stringify } from 'yaml';
import type { Json } from '../model/json.ts';

/** A value as YAML 1.2, without anchors and with long texts on one line. */
export function writeYaml(value: Json): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}
