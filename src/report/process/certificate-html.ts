import type { Certificate } from '../../model/certificate.ts';
import type { Language } from '../../model/text.ts';
import { html, type Markup, type Part } from '../html/markup.ts';
import { badgeWords, certificateMeanings, certificateTitles, certificateWord, type CertificateWord } from '../words/certificate.ts';
import { levelWords } from '../words/labels.ts';
import { processWord } from '../words/process.ts';
import { sentence } from '../words/sentence.ts';
import { setPage } from './set-page.ts';

const style = `main{padding-block:3rem}h1{font-size:2.25rem;margin:0 0 .5rem}.seal{border:3px double var(--good);color:var(--good);border-radius:8px;display:inline-block;padding:.35rem 1rem;font:600 1.1rem var(--serif)}.readinessStatement .seal{border-style:dashed;border-color:var(--warn);color:var(--warn)}main>div>section{margin-top:1.75rem}h2{font-size:1.25rem}@media print{main>div>section{margin-top:1rem}}`;

const day = (time: string): string => time.slice(0, 10);

/** A certificate as a page to read and to print; the same certificate always gives the same page. */
export function renderCertificateHtml(certificate: Certificate, language: Language): string {
  const { kind, id, partner, issuedAt, validUntil, endsWith, supersedes, locations, scope, profile, rules, runs, assumptions, waivers, observations, attestations, lacks, issuer } = certificate;
  const say = (name: CertificateWord): string => certificateWord(language, name);
  const fact = (name: CertificateWord, ...parts: readonly Part[]): Markup => html`<div><dt>${say(name)}</dt><dd>${parts}</dd></div>`;
  const section = (name: CertificateWord, items: readonly Markup[]): Markup | string => (items.length === 0 ? '' : html`<section aria-labelledby="${name}"><h2 id="${name}">${say(name)}</h2><ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul></section>
`);
  const title = certificateTitles[kind][language];
  return setPage({
    title: `${title} · ${partner.name} ${partner.version}`, language, version: runs[0]?.harnessVersion ?? '', style,
    body: html`<div class="${kind}"><p class="quiet">UEAT · PPIP</p>
<h1>${title}</h1>
<p class="seal">${partner.name} ${partner.version} · ${badgeWords[kind][language]}</p>
<p class="lead">${certificateMeanings[kind][language]}</p>
<dl class="facts">
${fact('id', id)}
${fact('product', `${partner.name} ${partner.version}${partner.build === undefined ? '' : ` (${say('build')} ${partner.build})`}`)}
${fact('posName', partner.posName)}
${fact('locations', locations.map((location) => html`${location.name} <code>${location.id}</code> ${location.roles.join(', ')}<br>`))}
${fact('issued', day(issuedAt))}
${fact('validUntil', validUntil === null ? say('noDate') : day(validUntil), endsWith.length === 0 ? '' : html`<br><span class="quiet">${say('orChange')} ${endsWith.map(({ text }) => text[language]).join('; ')}</span>`)}
${supersedes === undefined ? '' : fact('supersedes', supersedes)}
${fact('profileIn', profile.in.join(', '))}
${fact('profileOut', profile.out.length === 0 ? say('none') : profile.out.join(', '))}
${fact('products', scope.products.join(', '))}
${fact('rules', `${rules.authority} · ${rules.version}`, html`<br><code>${rules.digest}</code>`, rules.base === undefined ? '' : html`<br>${say('over')} ${rules.base.version}`)}
</dl>
<section aria-labelledby="runs"><h2 id="runs">${say('runs')}</h2>
<table><thead><tr><th scope="col">${say('run')}</th><th scope="col">${say('operator')}</th><th scope="col">${say('runs')}</th><th scope="col">${say('package')}</th></tr></thead>
<tbody>${runs.map((run) => html`<tr><th scope="row">${run.id}<br><span class="quiet">${day(run.startedAt)} · ppip ${run.harnessVersion}<br>${say('version')} ${run.version}${run.renews === undefined ? '' : html` · ${say('renews')} ${run.renews.join(', ')}`}</span></th><td>${say(run.operator)}</td><td>${run.evidence.exchanges} ${say('exchanges')}, ${run.evidence.orders} ${say('orders')}<br>${run.evidence.tillByHook} + ${run.evidence.tillByPerson} ${say('till')}</td><td><code>${run.packageSha256}</code><br>${say('signedBy')} ${run.signedBy.map((key) => html`<code>${key.slice(0, 16)}</code> `)}</td></tr>`)}</tbody></table></section>
${section('lacks', lacks.map(({ code, args }) => html`${sentence(language, code, args)}`))}${section('waivers', waivers.map(({ requirement, reason, owner, expires }) => html`${requirement}: ${reason} (${owner}, ${say('until')} ${expires})`))}${section('observations', observations.map((rule) => html`${rule.id} (${levelWords[rule.level][language]}) ${rule.text[language]}`))}${section('attestations', attestations.map(({ text, role, by, at, sha256 }) => html`${day(at)} · ${text[language]} · ${processWord(language, role)}${by === undefined ? '' : `, ${by}`}${sha256 === undefined ? '' : html` <code>${sha256.slice(0, 16)}</code>`}`))}${section('assumptions', assumptions.map(({ id: assumption, position, overridden }) => html`<code>${assumption}</code> <code>${JSON.stringify(position)}</code>${overridden ? ` (${say('overridden')})` : ''}`))}<footer><p>${say('issuer')} <code>${issuer.keyId}</code>. ${say('verify')} <code>ppip verify &lt;folder&gt; --key &lt;key.pub&gt;</code>.</p></footer></div>`,
  });
}
