import { Help, Option } from 'commander';

/** What the parser's help says of an option, without a default that is an empty list, which says nothing to a reader. */
export function describeOption(option: Option): string {
  const fallback: unknown = option.defaultValue;
  const isEmptyList = Array.isArray(fallback) && fallback.length === 0;
  return new Help().optionDescription(isEmptyList ? Object.assign(new Option(option.flags, option.description), option, { defaultValue: undefined }) : option);
}
