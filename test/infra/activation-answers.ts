import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { only } from './a-stack.ts';

/** SES and CloudFormation's answering machine in one: what is active, what was activated, what was answered. */
const aRegion = async (active: string) => {
  const heard = { activated: [] as string[], answers: [] as Record<string, unknown>[] };
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    if (request.method === 'PUT') heard.answers.push(JSON.parse(body));
    const action = new URLSearchParams(body).get('Action') ?? '';
    if (action === 'SetActiveReceiptRuleSet')
      heard.activated.push(new URLSearchParams(body).get('RuleSetName') ?? '');
    const metadata =
      action.startsWith('Describe') && active !== '' ? `<Metadata><Name>${active}</Name></Metadata>` : '';
    response.setHeader('content-type', 'text/xml');
    response.end(`<${action}Response><${action}Result>${metadata}</${action}Result></${action}Response>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { heard, url: `http://127.0.0.1:${port}`, close: () => server.close() };
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

/** The handler out of the template: the very text that Lambda gets. */
const shippedHandler = () => {
  const code: string | undefined = only('AWS::Lambda::Function')
    .map(({ Properties }) => Properties.Code.ZipFile)
    .find((text) => text !== undefined);
  const module = { exports: {} as { handler: (request: unknown) => Promise<void> } };
  new Function('module', 'exports', 'require', code ?? '')(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports.handler;
};

const aRequest = (ResponseURL: string) => ({
  RequestType: 'Create',
  ResponseURL,
  StackId: 'stack',
  RequestId: 'request',
  LogicalResourceId: 'Active',
  ResourceProperties: { RuleSetName: 'onward-prod' },
});

/** CloudFormation waits for the function's answer; one that never comes is a deployment that hangs. */
export const describeAnswers = (): void => {
  describe('the function that activates, as it is shipped', () => {
    const before = { ...process.env };
    beforeEach(() => {
      Object.assign(process.env, {
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
        AWS_REGION: 'eu-west-1',
      });
    });
    afterEach(() => {
      // Not a new object: setting TZ on one would no longer reach the process, for any test that comes after.
      for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
      Object.assign(process.env, before);
    });

    it('activates and answers with success', async () => {
      const region = await aRegion('');
      process.env.AWS_ENDPOINT_URL_SES = region.url;
      await shippedHandler()(aRequest(region.url));
      region.close();
      expect(region.heard.activated).toEqual(['onward-prod']);
      expect(region.heard.answers).toEqual([
        {
          Status: 'SUCCESS',
          StackId: 'stack',
          RequestId: 'request',
          LogicalResourceId: 'Active',
          PhysicalResourceId: 'active-receipt-rule-set',
        },
      ]);
    });

    it('activates nothing and answers with the reason when the place is taken', async () => {
      const region = await aRegion('office-mail');
      process.env.AWS_ENDPOINT_URL_SES = region.url;
      await shippedHandler()(aRequest(region.url));
      region.close();
      expect(region.heard.activated).toEqual([]);
      expect(region.heard.answers).toMatchObject([
        { Status: 'FAILED', Reason: expect.stringContaining('"office-mail" is active') },
      ]);
    });
  });
};
