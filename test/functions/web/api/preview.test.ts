import { beforeEach, describe, expect, it } from 'vitest';
import { type Api, anApi } from '#test/support/an-api.ts';

let api: Api;
beforeEach(async () => {
  api = await anApi();
});
const preview = async (body: object) => (await api.call('POST', '/v1/preview', { body })).body;

describe('a preview', () => {
  it('is the mail as the agency’s candidates get it', async () => {
    const { subject, html, text } = await preview({});
    expect(subject).not.toBe('');
    expect(text).toContain('You get this mail because Harbour Lane Recruitment asked Onward');
    expect(text).toContain('Priya Shah');
    expect(html).toContain('Harbour Lane Recruitment');
    expect(html).toContain('#1f6f5c');
  });

  it('is each of the six mails, all different', async () => {
    const subjects = [];
    for (const step of [1, 2, 3, 4, 5, 6]) subjects.push((await preview({ step })).subject);
    expect(new Set(subjects).size).toBe(6);
  });

  it('tries out another branding, and keeps nothing of it', async () => {
    const before = api.store.snapshot();
    const { html, text } = await preview({
      ...{ name: 'Quay & <b>Sons</b>', colour: '#7a2e8e' },
      ...{ consultantName: null, consultantAddress: null },
    });
    expect(text).toContain('Quay & <b>Sons</b>');
    expect(html).toContain('Quay &amp; &lt;b&gt;Sons&lt;/b&gt;');
    expect(html).not.toContain('<b>Sons');
    expect(html).toContain('#7a2e8e');
    expect(text).not.toContain('Priya');
    expect(api.store.snapshot()).toEqual(before);
  });

  it('leads nowhere, and has dates that are to come', async () => {
    const { html, text } = await preview({ step: 1 });
    const links = [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, href]) => new URL(href!).host);
    expect([...new Set(links)]).toEqual(['onward.example']);
    expect(text).toContain('Thursday 8 January, about 10:00');
    expect(text).toContain('Friday 9 January, about 9:30');
  });
});

describe('an agency’s branding', () => {
  it('changes by what is said, and stays otherwise', async () => {
    const as = api.signedIn();
    const answer = await api.call('PUT', '/v1/agency', { as, body: { colour: null, zone: 'europe/berlin' } });
    expect(answer).toMatchObject({ status: 200, body: { colour: null, zone: 'Europe/Berlin' } });
    expect((await api.call('GET', '/v1/agency')).body).toEqual({
      id: 'harbour-lane',
      name: 'Harbour Lane Recruitment',
      colour: null,
      consultantName: 'Priya Shah',
      consultantAddress: 'priya.shah@harbourlane.example',
      zone: 'Europe/Berlin',
    });
  });

  it.each([
    { name: ' ' },
    { name: null },
    { name: 'x'.repeat(81) },
    { colour: 'green' },
    { consultantAddress: 'priya' },
    { zone: 'Europe/Atlantis' },
    { people: [] },
  ])('does not take %j', async (body) => {
    const answer = await api.call('PUT', '/v1/agency', { as: api.signedIn(), body });
    expect([answer.status, answer.body.error.code]).toEqual([422, 'bad-body']);
  });
});
