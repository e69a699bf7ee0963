import { describe, expect, it } from 'vitest';
import { digestFiles } from '../../src/catalogue/digest-files.ts';
import { loadCatalogueFiles } from '../../src/catalogue/load-catalogue-files.ts';
import { withholdTexts } from '../../src/catalogue/overlay/withhold-texts.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { loadOverlay, overlayFiles } from './example-overlay.ts';

const full = loadOverlay();
const files = withholdTexts(overlayFiles(), full.digest);
const edition = loadCatalogueFiles(files);

/** What of a catalogue judges a run. */
function judging({ scenarios, standingChecks, requirements, assumptions, schemas, contract, policy }: Catalogue): unknown {
  return {
    scenarios: scenarios.map(({ id, requires, control, steps }) => ({
      id, requires, control, steps: steps.map(({ location: _at, checks, ...step }) => ({ ...step, checks: checks.map(({ location: _place, ...check }) => check) })),
    })),
    standingChecks: standingChecks.map(({ location: _at, ...check }) => check),
    requirements: requirements.map(({ id, level, raisedFrom, capability, assumes, excluded }) => ({ id, level, raisedFrom, capability, assumes, isExcluded: excluded !== undefined })),
    assumptions: assumptions.map(({ id, kind, position }) => ({ id, kind, position })),
    schemas: Object.keys(schemas), contract, policy,
  };
}

describe('the edition of a confidential catalogue', () => {
  it('carries none of its own texts, sources, reasons, titles or comments', () => {
    expect(Object.entries(overlayFiles()).filter(([, text]) => text.includes('SECRET')).map(([path]) => path)).toHaveLength(7);
    expect(Object.entries(files).filter(([, text]) => text.includes('SECRET'))).toEqual([]);
    expect(JSON.stringify(edition)).not.toContain('SECRET');
  });

  it('judges as the full one does', () => {
    expect(judging(edition)).toEqual(judging(full));
  });

  it('keeps a member of a body that is called as an annotation is', () => {
    expect(edition.schemas['refund.json']).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', required: ['ExternalId'],
      properties: { ExternalId: { type: ['string', 'integer'] }, title: { type: 'string' } },
    });
  });

  it('names the full catalogue by its digest, and itself by its own', () => {
    expect(edition.digest).toBe(full.digest);
    expect(edition.editionDigest).toBe(digestFiles(files));
    expect(full.editionDigest).toBe(undefined);
  });

  it('keeps the texts of the base, which are public', () => {
    expect(edition.requirements.find(({ id }) => id === 'ORD-001')).toEqual(full.requirements.find(({ id }) => id === 'ORD-001'));
  });
});
