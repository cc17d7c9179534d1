import type { Clock } from '#local/clock.ts';
import { type DurableMap, openDurableMap } from '#local/durable-map.ts';
import type { HttpAnswer, HttpOutcome, HttpRequest } from '#local/loopback-server.ts';
import { callerOf } from './caller.ts';
import type { Faults } from './faults.ts';
import { accountId, nameInArn, region, scheduleGroup } from './names.ts';
import type { Queues } from './queues.ts';
import { instantOfAt } from './schedule-expression.ts';
import type { Schedule, ScheduleRequest, Schedules } from './schedules.ts';

type Deps = { readonly clock: Clock; readonly queues: Queues; readonly schedules: Schedules };

const namePattern = /^[0-9A-Za-z_.-]{1,64}$/;

/** EventBridge Scheduler's REST interface under `prefix`: schedules and groups, with the errors AWS gives. */
export const createSchedulerEndpoint = (prefix: string, groupsPath: string, deps: Deps) => {
  const groups = openDurableMap<{ createdAt: number }>(groupsPath);
  for (const name of ['default', scheduleGroup]) {
    if (groups.get(name) === undefined) groups.set(name, { createdAt: deps.clock.now() });
  }

  const endpoint = async (request: HttpRequest): Promise<HttpAnswer> => {
    const [, kind, encoded] = request.url.pathname.slice(prefix.length).split('/');
    const name = decodeURIComponent(encoded ?? '');
    const body = parseBody(request.body);
    const group = body.GroupName ?? request.url.searchParams.get('groupName') ?? 'default';
    if (kind === 'schedule-groups') return answerGroup(request.method, name, groups, deps);
    if (kind !== 'schedules') return refuse(404, 'UnknownOperationException', 'No such operation');
    if (name === '') return list(deps.schedules, request.url.searchParams.get('ScheduleGroup'));
    if (!namePattern.test(name)) return refuse(400, 'ValidationException', `Invalid schedule name ${name}`);
    if (groups.get(group) === undefined)
      return refuse(404, 'ResourceNotFoundException', `Schedule group ${group} does not exist.`);
    return answerSchedule(request.method, { group, name }, body, deps);
  };
  return { endpoint, close: groups.close };
};

type Endpoint = (request: HttpRequest) => Promise<HttpOutcome>;

/** The fault die-before-arm: send-mail's worker ends when its CreateSchedule arrives, and nothing is created. */
export const dyingBeforeArm =
  (endpoint: Endpoint, faults: Faults, kill: (accessKeyId: string) => void): Endpoint =>
  async (request) => {
    const caller = callerOf(request.headers);
    const arms = request.method === 'POST' && caller?.functionName === 'send-mail';
    if (!arms || faults.take('lambda', ['die-before-arm']) === null) return endpoint(request);
    kill(caller.accessKeyId);
    return 'cut';
  };

type Body = Partial<ScheduleRequest> & { readonly GroupName?: string };
type Place = { readonly group: string; readonly name: string };

const parseBody = (bytes: Buffer): Body => (bytes.length === 0 ? {} : (JSON.parse(bytes.toString()) as Body));

const answerSchedule = (method: string, place: Place, body: Body, deps: Deps): HttpAnswer => {
  const present = deps.schedules.get(place.group, place.name);
  if (method === 'POST') return create(place, body, present, deps);
  if (present === undefined)
    return refuse(404, 'ResourceNotFoundException', `Schedule ${place.name} does not exist.`);
  switch (method) {
    case 'GET':
      return json(200, { ...described(present), ...present.request });
    case 'PUT':
      return save(place, body, deps);
    case 'DELETE':
      deps.schedules.remove(place.group, place.name);
      return json(200, {});
    default:
      return refuse(404, 'UnknownOperationException', 'No such operation');
  }
};

const create = (place: Place, body: Body, present: Schedule | undefined, deps: Deps): HttpAnswer => {
  if (present === undefined) return save(place, body, deps);
  // The same request sent again by the SDK, not a second wish.
  if (body.ClientToken !== undefined && body.ClientToken === present.request.ClientToken)
    return json(200, { ScheduleArn: arnOf(place) });
  return refuse(409, 'ConflictException', `Schedule ${place.name} already exists.`);
};

const save = (place: Place, body: Body, { clock, queues, schedules }: Deps): HttpAnswer => {
  const problem = problemWith(body);
  if (problem !== null) return refuse(400, 'ValidationException', problem);
  const request = body as ScheduleRequest;
  const at = instantOfAt(request.ScheduleExpression, request.ScheduleExpressionTimezone ?? 'UTC');
  if (at === null)
    return refuse(400, 'ValidationException', `Invalid Schedule Expression ${request.ScheduleExpression}.`);
  if (at <= clock.now())
    return refuse(400, 'ValidationException', 'Invalid Schedule Expression: the time is in the past.');
  if (queues.get(nameInArn(request.Target.Arn)) === undefined)
    return refuse(400, 'ValidationException', `Provided Arn ${request.Target.Arn} is not a queue here.`);
  schedules.put({ ...place, at, request, createdAt: clock.now() });
  return json(200, { ScheduleArn: arnOf(place) });
};

const maxInputBytes = 262_144;

const problemWith = ({ ScheduleExpression, FlexibleTimeWindow, Target }: Body): string | null => {
  if (ScheduleExpression === undefined) return 'ScheduleExpression must not be null';
  if (FlexibleTimeWindow?.Mode !== 'OFF' && FlexibleTimeWindow?.Mode !== 'FLEXIBLE')
    return 'FlexibleTimeWindow must have a Mode of OFF or FLEXIBLE';
  if (Target?.Arn === undefined || Target.RoleArn === undefined)
    return 'Target must have an Arn and a RoleArn';
  if (Buffer.byteLength(Target.Input ?? '') > maxInputBytes) return 'Target.Input is larger than 256 KB';
  return null;
};

const answerGroup = (
  method: string,
  name: string,
  groups: DurableMap<{ createdAt: number }>,
  deps: Deps,
): HttpAnswer => {
  const present = groups.get(name);
  if (method === 'POST') {
    if (present !== undefined)
      return refuse(409, 'ConflictException', `Schedule group ${name} already exists.`);
    groups.set(name, { createdAt: deps.clock.now() });
    return json(200, { ScheduleGroupArn: groupArn(name) });
  }
  if (present === undefined)
    return refuse(404, 'ResourceNotFoundException', `Schedule group ${name} does not exist.`);
  if (method === 'GET')
    return json(200, {
      Arn: groupArn(name),
      Name: name,
      State: 'ACTIVE',
      CreationDate: present.createdAt / 1000,
    });
  for (const schedule of deps.schedules.all()) {
    if (schedule.group === name) deps.schedules.remove(name, schedule.name);
  }
  groups.delete(name);
  return json(200, {});
};

const list = (schedules: Schedules, group: string | null): HttpAnswer =>
  json(200, {
    Schedules: schedules
      .all()
      .filter((schedule) => group === null || schedule.group === group)
      .map((schedule) => ({ ...described(schedule), Target: { Arn: schedule.request.Target.Arn } })),
  });

const described = ({ name, group, createdAt, request }: Schedule): object => ({
  Arn: arnOf({ group, name }),
  Name: name,
  GroupName: group,
  State: request.State ?? 'ENABLED',
  CreationDate: createdAt / 1000,
  LastModificationDate: createdAt / 1000,
});

const arnOf = ({ group, name }: Place): string =>
  `arn:aws:scheduler:${region}:${accountId}:schedule/${group}/${name}`;
const groupArn = (name: string): string => `arn:aws:scheduler:${region}:${accountId}:schedule-group/${name}`;

const json = (status: number, body: object, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

const refuse = (status: number, code: string, message: string): HttpAnswer =>
  json(status, { Message: message }, { 'x-amzn-errortype': code });
