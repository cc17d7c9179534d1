import type { PerCandidate } from './candidates.ts';
import type { Figure } from './figures.ts';

const ourFunctions = ['receive-mail', 'send-mail', 'record-delivery'] as const;

/** Calls and units a candidate costs, function by function. */
export const callFigures = ({ candidates, mailsSent, counts }: PerCandidate): readonly Figure[] => [
  { name: 'mails a candidate gets', value: mailsSent / candidates, unit: 'mails' },
  ...ourFunctions.map((name) => {
    const operations = [...(counts.get(name) ?? [])];
    return {
      name: `AWS calls of ${name}`,
      value: operations.reduce((sum, [, { calls }]) => sum + calls, 0) / candidates,
      unit: 'a candidate',
      note: operations.map(([operation, { calls }]) => `${operation} ${calls / candidates}`).join(', '),
    };
  }),
  ...(['readUnits', 'writeUnits'] as const).map((field) => {
    const byFunction = ourFunctions.map((name) => ({
      name,
      units:
        [...(counts.get(name)?.values() ?? [])].reduce((sum, count) => sum + count[field], 0) / candidates,
    }));
    return {
      name: field === 'readUnits' ? 'DynamoDB read units' : 'DynamoDB write units',
      value: byFunction.reduce((sum, { units }) => sum + units, 0),
      unit: 'a candidate',
      note: byFunction.map(({ name, units }) => `${name} ${units}`).join(', '),
    };
  }),
];
