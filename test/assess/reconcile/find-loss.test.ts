import { describe, expect, it } from 'vitest';
import { findLoss } from '../../../src/assess/reconcile/find-loss.ts';

describe('a text in an export', () => {
  it.each([
    ['as it was', 'Sans oignons', 'TABLE 4 / sans   oignons'],
    ['over two lines', 'Sans oignons, sauce à part', 'sans oignons,\r\nsauce à part'],
    ['decomposed, with straight quotes', 'L’été à Québec', "l'e\u0301te\u0301 a\u0300 que\u0301bec"],
  ])('is there %s', (_what, sent, shown) => {
    expect(findLoss(sent, shown)).toBeUndefined();
  });

  it.each([
    ['without its accents', 'Crème brûlée', 'Creme brulee', { how: 'accents' }],
    ['with question marks for its signs', 'Érable 🍁', 'Érable ?', { how: 'signs' }],
    ['in a wrong encoding', 'Érable doré', 'Ã‰rable dorÃ©', { how: 'signs' }],
    ['cut', 'No onions, sauce on the side', 'No onions, sa', { how: 'cut', kept: 'No onions, sa' }],
    ['not at all', 'No onions', 'Extra cheese', { how: 'all' }],
    ['nowhere, since nothing is shown', 'No onions', '', { how: 'all' }],
  ])('is lost: %s', (_what, sent, shown, loss) => {
    expect(findLoss(sent, shown)).toEqual(loss);
  });
});
