/** The page on paper: always light, nothing that only a screen can do, and no entry torn apart where that can be helped. */
export const print = `
@media print {
  @page { margin: 18mm 16mm; } body { font-size: 10pt; background: #fff; } header.mast, main, footer { max-width: none; padding-inline: 0; }
  .languages, .skip, .filters, .copy, .keys, nav.contents, #exchanges, .no-script, #no-requirement { display: none !important; }
  main > section { margin-top: 2rem; } h2, h3, .label, summary, figcaption { break-after: avoid; } .lifeline, .requirement, .compare, .fix, tr, .timeline li, .causes li, .assumptions > div { break-inside: avoid; }
  #fix, #requirements { break-before: page; } a { color: inherit; text-decoration: none; } pre { border: 1px solid var(--rule); background: none; } .meter, .swatch, .standing, .answer, .fix, .reasons, .lane, rect, .chips li, pre mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
