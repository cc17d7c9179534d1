import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as wiring from '#infra/wiring.ts';
import { chosen, only } from './a-stack.ts';

const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

/** Name → text of each article in the chapter about alarms. */
const articles = (): ReadonlyMap<string, string> => {
  const chapter = runbook.split(/^# /m).find((text) => text.startsWith('Alarms')) ?? '';
  return new Map(
    chapter
      .split(/^## /m)
      .slice(1)
      .map((text) => [text.slice(0, text.indexOf('\n')), text]),
  );
};

const alarms = () => only('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const names = () => alarms().map(({ AlarmName }) => AlarmName.replace('onward-prod-', ''));

/** Every alarm leads to an article that helps, and no article is about an alarm that is gone. */
export const describeAlarms = (): void => {
  describe('alarms', () => {
    it('have an article of their name each, and every article has its alarm', () => {
      expect([...articles().keys()].sort()).toEqual(names().sort());
    });

    it('say in their description where that article is', () => {
      for (const { AlarmName, AlarmDescription } of alarms()) {
        expect(AlarmDescription).toMatch(
          new RegExp(`docs/runbook\\.md#${AlarmName.replace('onward-prod-', '')}$`),
        );
      }
      const [first] = Object.values(chosen().findResources('AWS::CloudWatch::Alarm'));
      expect(first?.Properties.AlarmDescription).toContain(' https://wiki.onward.example/runbook#');
    });

    it('have articles that describe, investigate and resolve', () => {
      for (const [name, text] of articles()) {
        for (const part of ['Description', 'Investigation', 'Resolution']) {
          expect(text, name).toMatch(new RegExp(`^### ${part}\\n\\n\\S`, 'm'));
        }
      }
    });

    it('watch every dead-letter queue, every function and every metric of our own', () => {
      const text = JSON.stringify(alarms());
      const { namespace: _, ...ours } = wiring.metrics;
      expect(names()).toEqual(
        expect.arrayContaining([
          ...Object.keys(wiring.queues).map((name) => `${name}-dlq`),
          'schedule-dlq',
          ...Object.keys(wiring.functions).map((name) => `${name}-errors`),
        ]),
      );
      for (const metric of Object.values(ours)) expect(text).toContain(`"MetricName":"${metric}"`);
    });

    it('tell the owner when they ring and when they end', () => {
      const [topic] = only('AWS::SNS::Topic').filter(
        ({ Properties }) => Properties.TopicName === 'onward-prod-alarms',
      );
      expect(topic).toBeDefined();
      for (const { AlarmActions, OKActions } of alarms()) {
        expect(AlarmActions).toHaveLength(1);
        expect(OKActions).toEqual(AlarmActions);
      }
      chosen().hasResourceProperties('AWS::SNS::Subscription', {
        Protocol: 'email',
        Endpoint: 'owner@onward.example',
      });
    });

    it('ring for a sweep that is silent, not only for one that fails', () => {
      const silent = alarms().find(({ AlarmName }) => AlarmName === 'onward-prod-sweep-not-running');
      expect(silent).toMatchObject({
        TreatMissingData: 'breaching',
        ComparisonOperator: 'LessThanThreshold',
      });
    });
  });
};
