import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import * as v from 'valibot';
import { readSettings } from '#infra/settings.ts';
import { OnwardStack } from '#infra/stack.ts';
import { functions } from '#infra/wiring.ts';

const cdkJson = v.parse(
  v.object({ context: v.record(v.string(), v.unknown()) }),
  JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')),
);

/** The settings of cdk.json, with bundles that only stand in for the real ones. */
export const aContext = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  ...cdkJson.context,
  bundles: placeholderBundles(),
  ...overrides,
});

/** The stack as CloudFormation gets it. */
export const synthesize = (overrides: Readonly<Record<string, unknown>> = {}): Template => {
  const context = aContext(overrides);
  // CloudFormation's own rules take a second each time; inspect() applies them once.
  const quick = { ...context, '@aws-cdk/core:validateAgainstDefaultRules': false };
  const app = new App({ outdir: temporaryFolder('synth'), context: quick });
  return Template.fromStack(new OnwardStack(app, readSettings(context)));
};

let synthesized: Template | undefined;

/** The template of the settings in cdk.json, made once. */
export const template = (): Template => {
  synthesized ??= synthesize();
  return synthesized;
};

let withChoices: Template | undefined;

/** The template of an owner who set everything that can be set without changing what there is. */
export const chosen = (): Template => {
  withChoices ??= synthesize({
    sendConcurrency: '7',
    publicUrl: 'https://plan.onward.example/',
    runbookUrl: 'https://wiki.onward.example/runbook',
    alarmAddress: 'owner@onward.example',
    sandboxRecipients: 'you@onward.example,me@onward.example',
  });
  return withChoices;
};

/** All resources of a type in that template. */
export const only = (type: string) => Object.values(template().findResources(type));

/** Has cdk-nag and CloudFormation's own rules look at what `build` makes; throws with the findings when there are any. */
export const inspect = (build: (app: App) => unknown): void => {
  const app = new App({ outdir: temporaryFolder('nag'), context: cdkJson.context });
  build(app);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  app.synth();
};

const scratch = mkdtempSync(join(tmpdir(), 'onward-infra-'));
const temporaryFolder = (name: string): string => mkdtempSync(join(scratch, `${name}-`));

/** Removes every assembly made here. */
export const sweepUp = (): void => rmSync(scratch, { recursive: true });

function placeholderBundles(): string {
  const folder = temporaryFolder('bundles');
  for (const name of Object.keys(functions)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), 'export const handler = async () => {};\n');
  }
  return folder;
}
