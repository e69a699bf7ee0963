import type { Catalogue } from '../model/catalogue.ts';
import type { Credentials, Partner } from '../model/partner.ts';
import type { Clock } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Qualification } from '../model/qualification.ts';
import { referenceCredentials, referencePartner } from './reference-partner.ts';

/** What is to be certified: the embedded reference POS with some behaviours, or the partner of a ppip.yaml. */
export type SubjectChoice =
  | { readonly kind: 'reference'; readonly behaviours: readonly string[] }
  | { readonly kind: 'config'; readonly file: string };

/** A partner, its secret, and what is worth saying about its configuration. */
export interface SubjectUnderTest {
  readonly partner: Partner;
  readonly credentials: Credentials;
  readonly warnings: readonly Problem[];
  /** What was declared at qualification, when a qualification.yaml stands beside ppip.yaml. */
  readonly qualification?: Qualification;
  /** Where each waiver is written, by requirement. */
  readonly waiverPlaces?: Readonly<Record<string, string>>;
}

/**
 * Finds out who is to be certified. The URLs of the embedded POS are not known before it is started.
 * @param clock by which waivers end; without it none does
 * @throws InputError when ppip.yaml or the qualification.yaml beside it is wrong, ppip.yaml is missing, or a flaw or oddity is unknown
 */
export async function readSubject(
  choice: SubjectChoice, catalogue: Catalogue, env: Readonly<Record<string, string | undefined>>, clock?: Clock,
): Promise<SubjectUnderTest> {
  if (choice.kind === 'config') {
    // Loaded only when there is one: short commands and the embedded POS do without its grammar.
    const { readConfiguredSubject } = await import('./read-configured-subject.ts');
    return readConfiguredSubject(choice.file, catalogue, env, clock);
  }
  const partner = referencePartner({ menuSyncUrl: 'http://127.0.0.1/menu-sync', ordersUrl: 'http://127.0.0.1/orders' }, choice.behaviours);
  return { partner: { ...partner, menu: await readDeclaredMenu(partner, choice.behaviours, catalogue) }, credentials: referenceCredentials(), warnings: [] };
}

async function readDeclaredMenu({ menu }: Partner, behaviours: readonly string[], catalogue: Catalogue): Promise<Partner['menu']> {
  // A POS that does everything right needs none of the flaws.
  return behaviours.length === 0 ? menu : (await import('./declared-menu.ts')).declaredMenu(behaviours, catalogue);
}
