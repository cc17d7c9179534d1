import type { HttpAnswer, HttpRequest } from '#local/loopback-server.ts';
import { queueArn } from './names.ts';
import type { Message, Queue } from './queue.ts';
import type { Queues } from './queues.ts';

type Body = Readonly<Record<string, unknown>>;
type Refusal = { readonly code: string; readonly message: string; readonly queryCode?: string };

const maxDelaySeconds = 900;
const maxMessageBytes = 1_048_576;
const maxBatch = 10;

/** The SQS JSON protocol: what X-Amz-Target names, on the queue the body names. */
export const createSqsEndpoint = (queues: Queues) => {
  return async ({ headers, body }: HttpRequest): Promise<HttpAnswer> => {
    const operation = String(headers['x-amz-target'] ?? '').replace('AmazonSQS.', '');
    const input = JSON.parse(body.toString() || '{}') as Body;
    const queue = queues.get(lastSegment(String(input.QueueUrl ?? input.QueueName ?? '')));
    if (queue === undefined) return refuse(noSuchQueue);
    const run = operations[operation];
    if (run === undefined)
      return refuse({ code: 'UnsupportedOperation', message: `${operation} is not supported` });
    const result = run(queue, input);
    return 'code' in result && 'message' in result ? refuse(result as Refusal) : json(200, result);
  };
};

const noSuchQueue: Refusal = {
  code: 'QueueDoesNotExist',
  message: 'The specified queue does not exist.',
  queryCode: 'AWS.SimpleQueueService.NonExistentQueue',
};

const operations: Readonly<Record<string, (queue: Queue, input: Body) => object>> = {
  SendMessage: (queue, input) => sendOne(queue, input),
  SendMessageBatch: (queue, input) => {
    const entries = input.Entries as readonly Body[];
    if (entries.length === 0)
      return { code: 'EmptyBatchRequest', message: 'There should be at least one entry.' };
    if (entries.length > maxBatch)
      return { code: 'TooManyEntriesInBatchRequest', message: `Maximum number of entries is ${maxBatch}.` };
    const results = entries.map((entry) => ({ id: entry.Id, result: sendOne(queue, entry) }));
    return {
      Successful: results
        .filter(({ result }) => !('code' in result))
        .map(({ id, result }) => ({ Id: id, ...result })),
      Failed: results
        .filter(({ result }) => 'code' in result)
        .map(({ id, result }) => ({ Id: id, SenderFault: true, Code: (result as Refusal).code })),
    };
  },
  ReceiveMessage: (queue, input) => {
    const visibility =
      input.VisibilityTimeout === undefined ? undefined : Number(input.VisibilityTimeout) * 1000;
    const received = queue.receive(Number(input.MaxNumberOfMessages ?? 1), visibility);
    return { Messages: received.map((message) => asReceived(queue, message)) };
  },
  DeleteMessage: (queue, input) => {
    queue.delete(String(input.ReceiptHandle));
    return {};
  },
  DeleteMessageBatch: (queue, input) => {
    const entries = input.Entries as readonly Body[];
    for (const entry of entries) queue.delete(String(entry.ReceiptHandle));
    return { Successful: entries.map((entry) => ({ Id: entry.Id })), Failed: [] };
  },
  ChangeMessageVisibility: (queue, input) => {
    queue.changeVisibility(String(input.ReceiptHandle), Number(input.VisibilityTimeout) * 1000);
    return {};
  },
  GetQueueUrl: (queue) => ({ QueueUrl: queue.name }),
  GetQueueAttributes: (queue) => ({
    Attributes: {
      QueueArn: queueArn(queue.name),
      ApproximateNumberOfMessages: String(queue.messages().filter((each) => each.receipt === null).length),
      ApproximateNumberOfMessagesNotVisible: String(
        queue.messages().filter((each) => each.receipt !== null).length,
      ),
    },
  }),
};

const sendOne = (queue: Queue, input: Body): object => {
  const text = String(input.MessageBody ?? '');
  const delaySeconds = Number(input.DelaySeconds ?? 0);
  if (text === '')
    return { code: 'MissingParameter', message: 'The request must contain the parameter MessageBody.' };
  if (Buffer.byteLength(text) > maxMessageBytes)
    return {
      code: 'InvalidParameterValue',
      message: `One or more parameters are invalid. Reason: Message must be shorter than ${maxMessageBytes} bytes.`,
    };
  if (!(delaySeconds >= 0 && delaySeconds <= maxDelaySeconds))
    return {
      code: 'InvalidParameterValue',
      message: `Value ${delaySeconds} for parameter DelaySeconds is invalid. Reason: DelaySeconds must be >= 0 and <= ${maxDelaySeconds}.`,
    };
  const attributes = (input.MessageAttributes ?? {}) as Record<string, unknown>;
  const message = queue.send(text, { delayMs: delaySeconds * 1000, attributes });
  return { MessageId: message.id, MD5OfMessageBody: queue.md5(text) };
};

const asReceived = (queue: Queue, message: Message): object => ({
  MessageId: message.id,
  ReceiptHandle: message.receipt,
  Body: message.body,
  MD5OfBody: queue.md5(message.body),
  MessageAttributes: message.attributes,
  Attributes: {
    ApproximateReceiveCount: String(message.receiveCount),
    SentTimestamp: String(message.sentAt),
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? ''),
  },
});

const lastSegment = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

const json = (status: number, body: object, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
  body: JSON.stringify(body),
});

const refuse = ({ code, message, queryCode = code }: Refusal): HttpAnswer =>
  json(
    400,
    { __type: `com.amazonaws.sqs#${code}`, message },
    { 'x-amzn-query-error': `${queryCode};Sender` },
  );
