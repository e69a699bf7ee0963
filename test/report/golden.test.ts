import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/text.ts';
import { writers } from '../../src/report/writers.ts';
import { failedSample, incompleteSample, optionsFor, passedSample } from './fixture.ts';

const samples = { passed: passedSample, failed: failedSample, incomplete: incompleteSample };
const forms = { terminal: 'txt', junit: 'xml', markdown: 'md' } as const;

describe('whole reports', () => {
  for (const [name, sample] of Object.entries(samples)) {
    for (const language of languages) {
      for (const [form, extension] of Object.entries(forms)) {
        it(`read as kept: a ${name} run as ${form} in ${language}`, async () => {
          const text = writers[form as keyof typeof forms](sample.report, optionsFor(sample, { language }));
          await expect(text).toMatchFileSnapshot(`golden/${name}.${language}.${extension}`);
        });
      }
    }
  }
});
