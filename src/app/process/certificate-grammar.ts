import { z } from 'zod';
import { certificateKinds, type Certificate } from '../../model/certificate.ts';
import { flows, products } from '../../model/capability.ts';
import { operators } from '../../model/event.ts';
import { levels } from '../../model/requirement.ts';

const text = z.string();
const time = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const localized = z.strictObject({ en: text.describe('In English.'), fr: text.describe('In French.') });
const cause = z.strictObject({ code: text.describe('Names the sentence; ppip explain knows it.'), args: z.record(z.string(), z.json()).describe('What the sentence is made from.') });

const run = z.strictObject({
  id: text.describe('The id of the run.'),
  operator: z.enum(operators).describe('Who ran it.'),
  version: text.describe('The version of the POS that it is of.'),
  renews: z.array(text).exactOptional().describe('The changes since the whole run that it shows again; absent of the whole run itself.'),
  startedAt: time.describe('When it began.'),
  endedAt: time.nullable().describe('When it ended.'),
  harnessVersion: text.describe('The version of ppip that ran it.'),
  packageSha256: sha256.describe('Of the envelope of its package.'),
  signedBy: z.array(text).describe('The ids of the keys that signed the package and were checked.'),
  evidence: z.strictObject({
    exchanges: z.int().describe('HTTP exchanges on the wire.'),
    orders: z.int().describe('Orders sent.'),
    tillByHook: z.int().describe('What was asked of the till and answered by a hook.'),
    tillByPerson: z.int().describe('What was asked of the till and answered by a person.'),
  }).describe('How much there is of it.'),
});

/** A certificate or readiness statement, as it is signed. */
export const certificateGrammar: z.ZodType<Certificate> = z
  .strictObject({
    schemaVersion: z.literal(1).describe('The version of this form.'),
    kind: z.enum(certificateKinds).describe('A certificate by UEAT, or the partner’s own statement that it is ready for one.'),
    id: text.describe('From what it says.'),
    issuedAt: time.describe('When it was issued.'),
    validUntil: time.nullable().describe('The moment at which it ends by the policy; null when the policy sets none.'),
    endsWith: z.array(z.strictObject({ id: text.describe('The change, as --changed names it.'), text: localized.describe('What the change is.') })).describe('The changes that end it before.'),
    supersedes: text.exactOptional().describe('The certificate that it takes the place of.'),
    partner: z.strictObject({
      name: text.describe('What the POS is called.'),
      posName: text.describe('Its name in tokens.'),
      version: text.describe('Its version.'),
      build: text.exactOptional().describe('Its build, where one was named.'),
    }).describe('What is certified.'),
    locations: z.array(z.strictObject({ id: text.describe('Its id in every call.'), name: text.describe('What it is called.'), roles: z.array(text).describe('What it does: owns a menu, takes orders.') })).describe('Where it was certified.'),
    scope: z.strictObject({ flows: z.array(z.enum(flows)).describe('What the integration covers.'), products: z.array(z.enum(products)).describe('The UEAT products that use it.') }).describe('The scope of the integration.'),
    profile: z.strictObject({ in: z.array(text).describe('Those that are covered.'), out: z.array(text).describe('Those that are not.') }).describe('The capabilities that are covered, and those that are not.'),
    rules: z.strictObject({
      version: text.describe('The version of the catalogue.'),
      digest: text.describe('The SHA-256 of all of its files.'),
      authority: text.describe('Under whose rules it is.'),
      base: z.strictObject({ version: text.describe('The version of that catalogue.'), digest: text.describe('The SHA-256 of its files.') }).exactOptional().describe('The catalogue that it departs from, when it departs from one.'),
    }).describe('By which rules.'),
    runs: z.array(run).min(1).describe('The runs that it rests on.'),
    assumptions: z.array(z.strictObject({ id: text.describe('The id of the assumption.'), position: z.json().describe('The position that was taken.'), overridden: z.boolean().describe('Whether ppip.yaml takes another one than the catalogue.') })).describe('The positions that the verdict relies on.'),
    waivers: z.array(z.strictObject({
      requirement: text.describe('The rule that is not kept yet.'),
      reason: text.describe('Why not.'),
      owner: text.describe('Who answers for it.'),
      expires: text.describe('The last day on which it holds, in UTC.'),
      link: text.exactOptional().describe('Where it was agreed.'),
    })).describe('What the partner was excused from.'),
    observations: z.array(z.strictObject({ id: text.describe('The rule.'), level: z.enum(levels).describe('How much it asks.'), text: localized.describe('What it asks.') })).describe('Rules that do not bind, and that the POS breaks.'),
    attestations: z.array(z.strictObject({
      item: text.describe('The id of the item in process.yaml.'),
      text: localized.describe('What is done.'),
      role: z.enum(operators).describe('For whom it was said.'),
      by: text.exactOptional().describe('Who said it.'),
      at: time.describe('When it was said.'),
      sha256: sha256.exactOptional().describe('Of the file that was handed in.'),
    })).describe('What was attested of the phases before.'),
    issuer: z.strictObject({ keyId: text.describe('The SHA-256 of the public key.') }).describe('Whose key signed it.'),
    lacks: z.array(cause).describe('Of a readiness statement: what a certificate would need beyond it.'),
  })
  .describe('A certificate of an integration, or a readiness statement.');
