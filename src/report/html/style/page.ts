/** The page as a document: its measure, its letters, its headings, and which language shows. */
export const page = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 var(--sans); overflow-wrap: anywhere; }
html:has(#language-en:checked) [lang="fr"], html:has(#language-fr:checked) [lang="en"] { display: none; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: .5rem 1rem; z-index: 9; }
[hidden] { display: none !important; }
@media (scripting: none) { .needs-script { display: none !important; } }
@media (scripting: enabled) { .no-script { display: none !important; } }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
header.mast, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
header.mast { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; justify-content: space-between; padding-top: 1.5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--rule); }
.mast .brand { margin: 0; line-height: 1.35; } .mast .brand b { font: 700 1.05rem var(--mono); letter-spacing: -.02em; }
.languages { border: 1px solid var(--rule); border-radius: 999px; padding: 2px; margin: 0; display: flex; background: var(--card); }
.languages input { position: absolute; opacity: 0; } .languages label { padding: .2rem .85rem; border-radius: 999px; font-size: .85rem; cursor: pointer; color: var(--soft); }
.languages input:checked + label { background: var(--ink); color: var(--paper); } .languages input:focus-visible + label { outline: 2px solid var(--link); outline-offset: 2px; }
h1, h2 { font-family: var(--serif); font-weight: 600; line-height: 1.15; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.75rem; margin: 0 0 .35rem; } h3 { font-size: 1.05rem; line-height: 1.4; margin: 0; font-weight: 600; }
main > section { margin: 4rem 0 0; } .lead { color: var(--soft); margin: 0 0 1.5rem; max-width: 44rem; }
.quiet, .count, .soft { color: var(--soft); } .quiet { font-size: .875em; } h2 .count { font: 500 1rem var(--sans); margin-left: .35rem; }
code, pre { font-family: var(--mono); font-size: .85em; } pre { margin: .35rem 0; padding: .75rem .9rem; background: var(--sunk); border-radius: 6px; white-space: pre-wrap; line-height: 1.5; font-size: .8rem; }
pre mark { background: var(--mark); color: inherit; border-radius: 2px; box-shadow: 0 0 0 2px var(--mark); }
.label { font-size: .75rem; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 1.25rem 0 .35rem; text-align: left; }
nav.contents { margin: 2rem 0 0; } nav.contents ol { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; list-style: none; margin: 0; padding: .9rem 0; border-block: 1px solid var(--rule); font-size: .925rem; }
nav.contents a { text-decoration: none; } nav.contents a:hover { text-decoration: underline; } nav.contents .count { font-size: .85em; }
dl { margin: 0; } dd { margin: 0; } dt { color: var(--soft); font-size: .875rem; } dt::first-letter { text-transform: uppercase; } dl.assumptions dt::first-letter { text-transform: none; }
dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .9rem 2rem; } dl.facts .wide { grid-column: 1 / -1; }
table { overflow-wrap: break-word; } table code, #locations table { overflow-wrap: anywhere; } table { width: 100%; border-collapse: collapse; font-size: .925rem; } th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule); font-variant-numeric: tabular-nums; } thead th { color: var(--soft); font-weight: 500; font-size: .85rem; } tbody th { font-weight: 500; }
footer { margin-top: 5rem; padding-top: 1.5rem; padding-bottom: 4rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .875rem; }
.notice { display: inline-block; background: var(--warn-ground); color: var(--warn); border-radius: 4px; padding: .1rem .5rem; margin: 0; font-size: .875rem; }
@media (max-width: 36rem) { body { font-size: 15px; } table { overflow-wrap: anywhere; font-size: .8rem; hyphens: auto; } th, td { padding-right: .5rem; } #scenarios td:nth-child(2) { min-width: 5.2rem; } header.mast, main, footer { padding-inline: 1rem; } main > section { margin-top: 3rem; } h2 { font-size: 1.5rem; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
