import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { languages } from '../../src/model/text.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderJson } from '../../src/report/render-json.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts';
import { optionsFor, passedSample } from './fixture.ts';

const declared = { flows: ['menu'], products: ['kiosk'], capabilities: ['menu', 'orders.curbside'] } as const;
const whole: Report = { ...passedSample.report, qualification: { ...declared, leftOut: [] } };
const shrunk: Report = { ...passedSample.report, qualification: { ...declared, leftOut: [{ kind: 'product', id: 'kiosk' }, { kind: 'capability', id: 'orders.curbside' }] } };
const heading = { en: 'Declared at qualification', fr: 'Déclaré à la qualification' } as const;

describe.each(languages)('what is left out of the qualification, in %s', (language) => {
  it.each([['terminal', renderTerminal], ['Markdown', renderMarkdown], ['HTML', renderHtml]] as const)('stands in the %s report item by item, and only when something is', (_form, render) => {
    const options = optionsFor(passedSample, { language });
    const text = render(shrunk, options);
    expect(text).toContain(heading[language]);
    // What Markdown escapes reads the same.
    for (const id of ['kiosk', 'orders.curbside']) expect(text.replaceAll('\\', '')).toContain(id);
    for (const other of [passedSample.report, whole]) expect(render(other, options)).not.toContain(heading[language]);
  });
});

it('what is left out fits the published schema, with kinds that there are', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(reportSchema);
  const written = JSON.parse(renderJson(shrunk)) as { qualification: { leftOut: unknown[] } };
  validate(written);
  expect(validate.errors ?? []).toEqual([]);
  written.qualification.leftOut.push({ kind: 'place', id: 'x' });
  expect(validate(written)).toBe(false);
});
