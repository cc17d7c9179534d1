import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createKeys, createOutlets, createRawMail, createStore } from '#functions/dependencies.ts';
import { readEnvironment } from '#functions/environment.ts';
import { workOff } from '#functions/queue-batch.ts';
import { receive } from './receive.ts';

const environment = readEnvironment(process.env);
const { addressKeys, linkKeys } = createKeys(environment);
const fixed = {
  store: createStore(environment),
  rawMail: createRawMail(environment),
  outlets: createOutlets(environment),
  settings: {
    from: environment.FROM_ADDRESS,
    inboundDomain: environment.INBOUND_DOMAIN,
    defaultZone: environment.DEFAULT_ZONE,
    messageIdDomain: environment.MESSAGE_ID_DOMAIN,
  },
  now: () => new Date().toISOString(),
};

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const deps = { ...fixed, addressKeys: await addressKeys(), linkKeys: await linkKeys() };
  return workOff('receive-mail', event, (body) => receive(deps, body));
};
