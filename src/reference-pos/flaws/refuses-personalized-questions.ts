import { rejectOrders } from '../deviate/reject-orders.ts';
import type { Deviation } from '../deviation.ts';

/** Rejects an order with answers to personalised questions. */
export const refusesPersonalizedQuestions: Deviation = {
  name: 'refuses-personalized-questions',
  summary: 'Rejects an order with answers to personalised questions.',
  decorate: rejectOrders({
    field: 'PersonalizedQuestions',
    message: 'Questions (PersonalizedQuestions) are not known',
    when: ({ PersonalizedQuestions }) => (PersonalizedQuestions ?? []).length > 0,
  }),
};
