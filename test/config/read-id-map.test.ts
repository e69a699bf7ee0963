import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/problem.ts';
import { readPartner } from '../../src/config/read-partner.ts';
import { readText, secret } from './read-fixture.ts';
import { vocabulary } from './vocabulary.ts';
import { tellProblem, type ToldProblem } from '../input/tell-problem.ts';

const read = (menu: string, csv: string | undefined) => readPartner({
  file: 'ppip.yaml', text: `${readText('minimal.yaml')}menu: ${menu}\n`, env: { PPIP_SECRET: secret }, vocabulary, baseDir: '.',
  readFile: (path) => {
    if (csv === undefined) throw new Error(`no such file: ${path}`);
    return csv;
  },
}).partner.menu;

function problemsOf(menu: string, csv: string | undefined): readonly ToldProblem[] {
  try {
    read(menu, csv);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(tellProblem);
    throw error;
  }
}

const mapped = '{ source: standard, idMap: ids.csv }';

describe('menu.idMap', () => {
  it('is read into the POS’s own ids by standard id', () => {
    expect(read(mapped, 'standardId,posId\nburger_001,17\nextra_cheese,17\n')).toEqual({ source: 'standard', itemRoles: {}, idMap: { burger_001: '17', extra_cheese: '17' } });
  });

  it('is not there when it is not given', () => {
    expect(read('{ source: standard }', undefined)).toEqual({ source: 'standard', itemRoles: {} });
  });

  it('lets options of two groups share an id, as options of a menu may', () => {
    expect(problemsOf(mapped, 'standardId,posId\nextra_cheese,1\nside_fries,1\n')).toEqual([]);
  });

  it.each([
    ['a file that is not there', mapped, undefined, 'ppip.yaml:8:34', "the file 'ids.csv' cannot be read", 'relative to the folder'],
    ['a menu of one’s own', '{ source: own, idMap: ids.csv }', 'standardId,posId\n', 'ppip.yaml:8:29', 'an id map is for a POS that loaded the standard menu', 'itemRoles'],
    ['an empty file', mapped, '', 'ids.csv:1:1', "there is no column 'standardId'", 'ppip menu export --csv'],
    ['a missing column', mapped, 'standardId,pos\n', 'ids.csv:1:1', "there is no column 'posId'", 'standardId,posId'],
    ['a column twice', mapped, 'posId,standardId,posId\n', 'ids.csv:1:1', "there are 2 columns 'posId'", 'standardId,posId'],
    ['a line that is too short', mapped, 'standardId,posId\nburger_001\n', 'ids.csv:2:1', 'the line has 1 of 2 fields', 'both ids'],
    ['an id that the standard menu has not', mapped, 'standardId,posId\nburger_01,1\n', 'ids.csv:2:1', "the standard menu has no item, variation or option 'burger_01'", "did you mean 'burger_001'?"],
    ['a standard id twice', mapped, 'standardId,posId\nburger_001,1\nburger_001,2\n', 'ids.csv:3:1', "'burger_001' is mapped already at ids.csv:2:1", 'once'],
    ['an id of the POS for two items', mapped, 'standardId,posId\nburger_001,1\ncoffee_001_s,1\n', 'ids.csv:3:14', "'1' already stands for 'burger_001'", 'one of its own'],
    ['an id of the POS for two options of a group', mapped, 'standardId,posId\nside_fries,1\nside_salad,1\n', 'ids.csv:3:12', "'1' already stands for 'side_fries'", 'one of its own'],
    ['no id of the POS', mapped, 'standardId,posId\nburger_001,\n', 'ids.csv:2:12', "'burger_001' has no id of the POS", 'leave the line out'],
    ['another encoding', mapped, 'standardId,posId\nburger_001,caf\uFFFD\n', 'ids.csv:2:12', 'the file is not UTF-8', 'CSV UTF-8'],
    ['a quotation mark that does not close', mapped, 'standardId,posId\n"burger_001,1\n', 'ids.csv:2:1', 'a quotation mark is not closed', 'twice'],
  ])('is refused at its place: %s', (_what, menu, csv, location, message, hint) => {
    const [problem, ...others] = problemsOf(menu, csv);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ location, message });
    expect(problem?.hint).toContain(hint);
  });
});
