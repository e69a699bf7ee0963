import type { Explanation, TopicIndex } from '../report/explain/explanation.ts';
import { renderExplanations, renderTopics, type ScreenOptions } from '../report/explain/render-explanations.ts';

/** What was explained, or what could be, as text for a terminal. */
export function renderExplained(explained: readonly Explanation[] | TopicIndex, options: ScreenOptions): string {
  return 'codes' in explained ? renderTopics(explained, options) : renderExplanations(explained, options);
}
