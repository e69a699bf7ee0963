import { describe, expect, it } from 'vitest';
import { builtinCatalogueDir } from '../../src/catalogue/builtin-catalogue-dir.ts';
import { loadCatalogue } from '../../src/catalogue/load-catalogue.ts';
import { loadMinimal, problemsOf } from './minimal-catalogue.ts';

const words = '{ en: Something, fr: Quelque chose }';
const written = (items: string, changes = '[]'): string =>
  `phases:\n  - id: first\n    title: ${words}\n    deliverable: ${words}\n    source: { page: some/page }\n    items: [${items}]\nchangeSource: { page: some/page }\nchanges: ${changes}\n`;
const told = (items: string, changes?: string): readonly string[] => problemsOf({ 'process.yaml': written(items, changes) }).map(({ location, message }) => `${location ?? ''} ${message}`);

describe('process.yaml', () => {
  it('says who attests an item, or what shows it', () => {
    const { process } = loadMinimal({
      'process.yaml': written(
        `{ id: a, by: [ueat], text: ${words} }, { id: b, by: [partner], form: contacts, text: ${words} }, { id: c, shown: { requirements: [ACK-*] }, optional: true, text: ${words} }, { id: d, shown: doctor, text: ${words} }, { id: e, shown: run, text: ${words} }`,
        `[{ id: everything, text: ${words}, requirements: [ACK-001] }]`,
      ),
    });
    expect(process?.phases[0]?.items.map(({ id, by, proof, isOptional }) => ({ id, by, proof, isOptional }))).toEqual([
      { id: 'a', by: ['ueat'], proof: { kind: 'attestation' }, isOptional: false },
      { id: 'b', by: ['partner'], proof: { kind: 'attestation', form: 'contacts' }, isOptional: false },
      { id: 'c', by: [], proof: { kind: 'requirements', ids: ['ACK-001'] }, isOptional: true },
      { id: 'd', by: [], proof: { kind: 'kept', result: 'doctor' }, isOptional: false },
      { id: 'e', by: [], proof: { kind: 'run' }, isOptional: false },
    ]);
    expect(process?.changes.map(({ id, requirements }) => [id, requirements])).toEqual([['everything', ['ACK-001']]]);
  });

  it('need not be there', () => {
    expect(loadMinimal().process).toBeUndefined();
  });

  it.each([
    [`{ id: a, text: ${words} }`, "process.yaml:6:13 an item has either 'by', who attests it, or 'shown', what shows it"],
    [`{ id: a, by: [ueat], shown: run, text: ${words} }`, "process.yaml:6:13 an item has either 'by', who attests it, or 'shown', what shows it"],
    [`{ id: a, by: [us], text: ${words} }`, "process.yaml:6:27 unknown word 'us'"],
    [`{ id: a, shown: doctor, form: contacts, text: ${words} }`, 'process.yaml:6:43 only what is attested comes with a file'],
    [`{ id: a, shown: { requirements: [NOPE-*] }, text: ${words} }`, "process.yaml:6:46 there is no requirement 'NOPE-*'"],
    [`{ id: a, by: [ueat], text: ${words} }, { id: a, by: [ueat], text: ${words} }`, "another item has the id 'a'"],
  ])('may not have the item %s', (item, sentence) => {
    expect(told(item)).toEqual([expect.stringContaining(sentence)]);
  });

  it('names each change once, and none by the id of a capability that is a change by itself', () => {
    const { contract } = loadMinimal();
    const taken = contract.capabilities.find(({ core }) => !core)?.id ?? '';
    expect(told(`{ id: a, by: [ueat], text: ${words} }`, `[{ id: ${taken}, text: ${words}, requirements: [ACK-001] }]`)).toEqual([expect.stringContaining(`'${taken}' is a capability`)]);
  });
});

describe('the process that ships', () => {
  it('has the five phases of PPIP, and an item of the third one for every rule that is required', async () => {
    const { process, requirements } = await loadCatalogue(builtinCatalogueDir());
    expect(process?.phases.map(({ id }) => id)).toEqual(['qualification', 'preparation', 'execution', 'trial', 'general-availability']);
    const shown = new Set(process?.phases.flatMap(({ items }) => items).flatMap(({ proof }) => (proof.kind === 'requirements' ? proof.ids : [])));
    expect(requirements.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has a change for every rule that no optional capability brings along', async () => {
    const { process, requirements, contract } = await loadCatalogue(builtinCatalogueDir());
    expect(process?.changes.map(({ id }) => id)).toEqual(['auth', 'orders', 'status', 'menu', 'totals']);
    const obliged = new Set(process?.changes.flatMap((change) => change.requirements));
    const features = new Set(contract.capabilities.filter(({ core }) => !core).map(({ id }) => id));
    expect(requirements.filter(({ id, capability }) => !obliged.has(id) && !features.has(capability ?? '')).map(({ id }) => id)).toEqual([]);
  });
});
