import { readYaml } from '../../input/read-yaml.ts';
import { editYaml, type YamlEdit } from '../../input/edit-yaml.ts';
import { writeYamlValue } from '../../input/write-yaml-value.ts';
import { gridTopics, type GridTopicId } from '../../model/init-question.ts';
import type { Json } from '../../model/json.ts';
import type { WrittenQualification } from '../../model/qualification.ts';
import { layUnder } from './lay-under.ts';

/** What stands beside the values in a new qualification.yaml. */
export interface QualificationComments {
  readonly head: readonly string[];
  readonly scope: string;
  readonly capabilities: string;
  readonly grid: string;
  /** What each topic asks. */
  readonly topics: Readonly<Record<GridTopicId, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

/** What is declared, as far as the scope and the capabilities go. */
export type Declared = Pick<WrittenQualification, 'scope' | 'capabilities'>;

/** What was declared once stays declared, whatever is left out now; what is new is added. */
export function growDeclared(before: Declared | undefined, now: Declared): Declared {
  if (before === undefined) return now;
  const grown = Object.keys(now.capabilities).map((id) => [id, before.capabilities[id] === true || now.capabilities[id] === true] as const);
  return {
    scope: { flows: unite(before.scope.flows, now.scope.flows), products: unite(before.scope.products, now.scope.products) },
    capabilities: { ...before.capabilities, ...Object.fromEntries(grown) },
  };
}

const unite = <T>(before: readonly T[], now: readonly T[]): T[] => [...before, ...now.filter((entry) => !before.includes(entry))];

/**
 * qualification.yaml with a declaration and answers of the grid in it; topics without an answer are left to be filled in by hand.
 * @throws InputError when the file has something in the way
 */
export function draftQualification(
  file: string, existing: string | undefined, { scope, capabilities }: Declared, grid: Readonly<Record<string, Json>>, comments: QualificationComments,
): string {
  if (existing === undefined || readYaml(file, existing).value === null) return layUnder(file, existing, layOut({ scope, capabilities }, grid, comments));
  const edits: readonly YamlEdit[] = [
    { path: ['scope', 'flows'], value: scope.flows }, { path: ['scope', 'products'], value: scope.products },
    ...Object.entries(capabilities).map(([id, value]) => ({ path: ['capabilities', id], value })),
    ...Object.entries(grid).map(([id, value]) => ({ path: ['grid', id], value })),
  ];
  return editYaml(file, existing, edits);
}

function layOut({ scope, capabilities }: Declared, grid: Readonly<Record<string, Json>>, comments: QualificationComments): string {
  const declared = Object.entries(capabilities);
  return `${[
    ...comments.head,
    '', `# ${comments.scope}`, 'scope:', `  flows: ${writeYamlValue(scope.flows)}`, `  products: ${writeYamlValue(scope.products)}`,
    ...(declared.length === 0 ? [] : ['', `# ${comments.capabilities}`, 'capabilities:']),
    ...declared.map(([id, isThere]) => `  ${id}: ${String(isThere)}${comments.titles[id] === undefined ? '' : ` # ${comments.titles[id]}`}`),
    '', `# ${comments.grid}`, 'grid:',
    ...gridTopics.flatMap(({ id }) => [`  # ${comments.topics[id]}`, grid[id] === undefined ? `  ${id}:` : `  ${id}: ${writeYamlValue(grid[id])}`]),
  ].join('\n')}\n`;
}
