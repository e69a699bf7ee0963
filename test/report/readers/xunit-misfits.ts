import type { XmlElement } from '../read-xml.ts';

/** What may stand in an element: its attributes (those that end in `!` must) and its children. */
interface Form {
  readonly attributes: readonly string[];
  readonly children: readonly string[];
}

const surefireTime = /^\d*(,\d{3})*(\.\d*)?$/;
const details: Form = { attributes: ['type', 'message'], children: [] };

/** The structure that the schema junit-10 of Jenkins' xUnit plugin asks for, in our own words. */
const forms: Readonly<Record<string, Form>> = {
  testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'errors'], children: ['testsuite'] },
  testsuite: {
    attributes: ['name!', 'tests!', 'failures!', 'errors!', 'group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: { attributes: ['name!', 'time', 'classname', 'group'], children: ['skipped', 'error', 'failure', 'system-out', 'system-err'] },
  properties: { attributes: [], children: ['property'] },
  property: { attributes: ['name!', 'value!'], children: [] },
  skipped: details, error: details, failure: details,
  'system-out': { attributes: [], children: [] }, 'system-err': { attributes: [], children: [] },
};

const textual = new Set(['skipped', 'error', 'failure', 'system-out', 'system-err']);

/** Everything in a JUnit document that the schema does not allow. */
export function findMisfits(element: XmlElement, path = element.name): readonly string[] {
  const form = forms[element.name];
  if (form === undefined) return [`${path}: no such element`];
  const allowed = form.attributes.map((name) => name.replace('!', ''));
  const { time } = element.attributes;
  return [
    ...Object.keys(element.attributes).filter((name) => !allowed.includes(name)).map((name) => `${path}: ${name} is not allowed`),
    ...form.attributes.filter((name) => name.endsWith('!') && !(name.slice(0, -1) in element.attributes)).map((name) => `${path}: ${name.slice(0, -1)} is missing`),
    ...(time === undefined || surefireTime.test(time) ? [] : [`${path}: ${time} is no time`]),
    ...(textual.has(element.name) || element.text.trim() === '' ? [] : [`${path}: text is not allowed`]),
    ...element.children.flatMap((child) => form.children.includes(child.name) ? findMisfits(child, `${path}/${child.name}`) : [`${path}: <${child.name}> is not allowed`]),
  ];
}
