import type { FindingArgs } from '../../model/finding.ts';
import type { enRetries } from './en-retries.ts';
import { valuesIn } from './values.ts';

const { say, time, times, term } = valuesIn('fr');

/** The sentences in French about what comes again, by their code. */
export const frRetries: Readonly<Record<keyof typeof enRetries, (args: FindingArgs) => string>> = {
  'retry.came': ({ count }) => `Le PDV a réessayé ${say(count)} fois.`,
  'retry.never': () => 'Le PDV n’a pas réessayé.',
  'retry.contentChanged': () => 'Le PDV a réessayé avec un autre contenu.',
  'retry.unwanted': ({ count }) => `Le PDV a réessayé ${say(count)} fois alors que la réponse disait de ne pas le faire.`,
  'retry.notCome': ({ waitedMs, call }) => `Nous avons attendu ${time(waitedMs)} le nouvel envoi (${term('call', call)}); rien n’est venu.`,
  'retry.nothingSent': ({ call }) => `Rien ne pouvait être renvoyé (${term('call', call)})\u00A0: il n’y a jamais eu de premier envoi.`,
  'retry.waited': ({ ms, askedMs }) => `Le PDV a réessayé après ${time(ms)}; ${time(askedMs)} étaient demandées.`,
  'retry.tooSoon': ({ ms, askedMs }) => `Le PDV a réessayé après ${time(ms)}, alors que Retry-After demandait ${time(askedMs)}.`,
  'retry.steady': ({ pausesMs }) => `Les pauses avant les nouveaux essais n’ont pas raccourci\u00A0: ${times(pausesMs)}.`,
  'retry.faster': ({ pausesMs }) => `Les pauses avant les nouveaux essais ont raccourci\u00A0: ${times(pausesMs)}.`,
  'retry.awaited': () => 'Le PDV a attendu la réponse tardive et n’a pas rappelé.',
  'retry.notAwaited': () => 'Le PDV a renvoyé la même chose alors qu’UEAT allait encore répondre.',
  'retry.gaveUp': () => 'Le PDV a raccroché avant qu’UEAT ait répondu.',
  'retry.none': () => 'Le PDV n’a pas réessayé, comme il se doit.',
  'status.afterRepeat': () => 'Un envoi antérieur de la commande n’a reçu qu’un statut déjà venu; on ne peut donc dire à quel envoi celui-ci répond.',
};
