import { describe, expect, it } from 'vitest';
import { runMain } from './run-main.ts';

/** English words that no French sentence has; names of commands, options and keys are not among them. */
const english = /\b(the|and|with|which|that|this|there|is|are|of|to|when|where|what)\b/;

const commands = [
  [], ['certify'], ['doctor'], ['plan'], ['list'], ['explain'], ['validate'], ['send'], ['send', 'menu-sync'], ['send', 'order'], ['report'], ['diff'], ['sandbox'], ['schema'],
  ['contract'], ['contract', 'show'], ['contract', 'check'], ['menu'], ['menu', 'check'], ['menu', 'export'], ['keygen'], ['pack'], ['verify'], ['init'], ['completion'],
];

describe('the command line in French', () => {
  it.each(commands.map((command) => [command.join(' ') || 'ppip', command] as const))('helps in French: %s', async (_name, command) => {
    const { exitCode, stdout, stderr } = await runMain([...command, '--help', '--lang', 'fr']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Utilisation\u00A0:');
    expect(stdout).toContain('affiche l’aide de la commande');
    expect(stdout).not.toMatch(english);
    expect(stdout).not.toContain('[])');
    expect(stdout).not.toContain('[command]');
    expect(stdout).not.toMatch(/\b(choices|default|Options|Commands|Arguments): /);
  });

  it.each([
    ['an unknown command', ['certfy'], 'commande inconnue «\u00A0certfy\u00A0»', 'vouliez-vous dire certify?'],
    ['an unknown option', ['certify', '--reporterr', 'json'], 'option inconnue «\u00A0--reporterr\u00A0»', 'vouliez-vous dire --reporter?'],
    ['an argument too many', ['list', 'orders'], 'trop d’arguments', 'ppip --help --lang fr'],
    ['a document without a schema', ['schema', 'wish'], '«\u00A0wish\u00A0» n’est pas valide', 'Choix permis\u00A0: config, qualification, '],
    ['no lanes', ['certify', '--lanes', '0'], 'option «\u00A0--lanes <n>\u00A0»', 'un entier de 1 à 64'],
    ['an argument too few', ['menu', 'check'], 'il manque l’argument «\u00A0file\u00A0»', 'ppip --help'],
    ['an option that is needed', ['keygen'], 'l’option «\u00A0--out <file>\u00A0» est nécessaire', 'ppip --help'],
    ['a pattern that is none', ['certify', '--tunnel-url', '('], '«\u00A0(\u00A0» n’est pas valide. Ce n’est pas une expression rationnelle', 'ppip --help'],
    ['a body that is not JSON', ['validate', 'menu', '-'], '<stdin>:1:7 ce n’est pas du JSON\u00A0: le texte ne se lit pas', 'voyez ce que le sérialiseur', '{"a": }'],
    ['a folder where a file belongs', ['menu', 'check', 'test'], 'test est un dossier et non un fichier', 'nommez un fichier'],
    ['a folder for a config', ['plan', '--config', 'test'], 'test est un dossier et non un fichier', 'nommez votre ppip.yaml'],
    ['part of a split that cannot be', ['certify', '--shard', '3/2'], 'n’est pas valide. Doit être une partie', 'ppip --help'],
    ['--failed without an earlier run', ['certify', '--pos', 'reference', '--failed', '--out', 'no-such-folder'], '--failed\u00A0: il n’y a pas d’essai antérieur dans no-such-folder', 'lancez d’abord ppip certify sans --failed'],
    ['two subjects', ['certify', '--pos', 'reference', '--config', 'ppip.yaml'], 'erreur\u00A0: --config et --pos s’excluent [usage.twoSubjects]', 'conseil\u00A0: --pos reference se passe'],
    ['a run that there is not', ['report', 'no-such-run'], 'Il n’y a pas d’essai à no-such-run', 'Nommez un dossier d’essai'],
    ['a selection that fits nothing', ['plan', '--pos', 'reference', '--only', 'XYZ-001'], 'ne correspond à aucun scénario', 'ppip list montre'],
    ['an unknown flaw', ['certify', '--pos', 'reference:silent-on-acept'], 'n’a ni défaut ni singularité «\u00A0silent-on-acept\u00A0»', 'silent-on-accept'],
    ['a tag that there is not', ['plan', '--pos', 'reference', '--tag', 'smok'], 'étiquette inconnue «\u00A0smok\u00A0», vouliez-vous dire «\u00A0smoke\u00A0»?', 'les étiquettes sont '],
    ['a question without an answer', ['init', '--config', 'no-such-folder/ppip.yaml'], 'sans réponse\u00A0: nom du PDV [init.missing]', 'ou --yes pour les réponses usuelles'],
    ['an answer that is neither yes nor no', ['init', '--config', 'no-such-folder/ppip.yaml', '--yes', '--grid', 'combos=perhaps'], 'n’est ni oui ni non', 'écrivez oui ou non'],
    ['a topic that there is not', ['explain', 'ORD-04'], 'ni exigence ni code «\u00A0ORD-04\u00A0»', 'vouliez-vous dire'],
  ])('says what is wrong and what to do in French: %s', async (_what, argv, message, hint, stdin = '') => {
    const { exitCode, stdout, stderr } = await runMain([...argv, '--lang', 'fr'], { stdin });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(stderr.replaceAll('<file>', '')).not.toMatch(english);
  });

  it('takes the language from --lang alone, wherever it stands, and never from the environment', async () => {
    const env = { LANG: 'fr_CA.UTF-8', LC_ALL: 'fr_CA.UTF-8' };
    expect((await runMain(['--lang=fr', 'lst'])).stderr).toContain('erreur\u00A0: commande inconnue «\u00A0lst\u00A0»');
    expect(await runMain(['--lang', 'fr', 'list', '--behaviours'])).toEqual(await runMain(['list', '--behaviours', '--lang', 'fr']));
    expect(await runMain(['--lang', 'fr', 'menu', 'check', 'no-such-file.json'])).toEqual(await runMain(['menu', 'check', 'no-such-file.json', '--lang', 'fr']));
    expect(await runMain(['--lang', 'fr', '--help'])).toEqual(await runMain(['--help', '--lang', 'fr']));
    expect(await runMain(['--lang=fr'])).toEqual({ exitCode: 2, stdout: '', stderr: (await runMain(['--help', '--lang', 'fr'])).stdout });
    expect((await runMain(['--lang', 'fr', 'list', '--lang', 'en'])).stdout).toBe((await runMain(['list'])).stdout);
    expect((await runMain(['--lang', 'de', 'list'])).stderr).toContain('Allowed choices are en, fr');
    expect((await runMain(['report', 'none'], { env })).stderr).toContain('There is no run at none.');
    expect((await runMain(['--help'], { env })).stdout).toContain('Usage: ppip');
  });

  it.each([
    ['list', ['list'], ['Scénarios (', 'Exigences (', 'OBLIGATOIRE', 'vérifié par ', 'joué en premier', 'exige ', 'plateformes comparables § Non dit dans les pages d’UEAT']],
    ['list --behaviours', ['list', '--behaviours'], ['défaut ', 'singularité ', 'N’envoie aucun statut pour une commande qu’il accepte.', 'Accuse réception par 204.']],
    ['contract', ['contract'], ['Contrat ', 'Appels (', 'Capacités (', 'Hypothèses (', 'UEAT → PDV', 'seulement si déclarée']],
  ])('frames in French: %s', async (_name, argv, words) => {
    const { exitCode, stdout } = await runMain([...argv, '--lang', 'fr']);
    expect(exitCode).toBe(0);
    for (const word of words) expect(stdout).toContain(word);
    expect(stdout).not.toMatch(/^ *(requires|verifies|verified|excluded|Requirements|Calls) |· core$/m);
  });

  it('prints the same JSON in either language', async () => {
    for (const argv of [['list', '--json'], ['list', '--behaviours', '--json'], ['contract', '--json'], ['plan', '--pos', 'reference', '--json']]) {
      expect((await runMain([...argv, '--lang', 'fr'])).stdout).toBe((await runMain(argv)).stdout);
    }
  });
});
