import { describe, expect, it } from 'vitest';
import { enrollCommand, lastLine, three } from '#test/support/enroll-command.ts';

const { laptop, file, enroll } = enrollCommand();

describe('npm run enroll', () => {
  it('enrolls nobody twice where the same command runs twice at once', async () => {
    const path = file('twice.csv', three.replaceAll('@c.', '@twice.'));
    const [one, other] = await Promise.all([enroll([path, '--json']), enroll([path, '--json'])]);
    expect([one.status, other.status]).toEqual([0, 0]);
    const enrolled = (await laptop().enrollments()).filter(({ address }) => address.includes('@twice.'));
    expect(enrolled).toHaveLength(2);
  });

  it('asks for the columns where the headings do not say, and takes them', async () => {
    const path = file('columns.csv', 'Contact,Who\ncleo@c.example,Cleo\n');
    const unclear = await enroll([path, '--dry-run']);
    expect([unclear.status, unclear.stderr]).toEqual([1, expect.stringContaining('--columns')]);
    expect(unclear.stderr).toContain('No heading says which column holds the e-mail addresses.');
    const clear = await enroll([path, '--dry-run', '--json', '--columns', 'email=Contact,firstName=Who']);
    expect([clear.status, lastLine(clear).counts.new]).toEqual([0, 1]);
  });

  it('says how it read the columns, and which it left', async () => {
    const path = file('read.csv', 'E-Mail,Vorname,Shoe size\ndora@c.example,Dora,38\n');
    const { stdout } = await enroll([path, '--dry-run']);
    expect(stdout).toContain('read as email = “E-Mail”, firstName = “Vorname”');
    expect(stdout).toContain('not read: “Shoe size”');
  });

  it('has a laptop of its own for a dry run where none is running', async () => {
    const ended = await enroll([file('own.csv', three), '--dry-run', '--json'], { ONWARD_WEB_PORT: '1' });
    expect([ended.status, lastLine(ended).counts.new]).toEqual([0, 2]);
    const missing = await enroll([file('own.csv', three)], { ONWARD_WEB_PORT: '1' });
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('no running npm start')]);
  });

  it('speaks to another address with the key of the environment, and to nobody without one', async () => {
    const path = file('key.csv', three);
    const { key } = (await (await fetch(`${laptop().world.web}/api/agency`)).json()) as { key: string };
    const url = ['--url', laptop().world.web];
    const known = await enroll([path, '--dry-run', '--json', ...url], { ONWARD_API_KEY: key });
    expect(lastLine(known).counts).toMatchObject({ new: 2 });
    // Behind a key is somebody's own agency: nothing is attested for them.
    const unattested = await enroll([path, ...url], { ONWARD_API_KEY: key });
    expect([unattested.status, unattested.stderr]).toEqual([1, expect.stringContaining('nobody agreed')]);
    const revoked = await enroll([path, '--dry-run', ...url], { ONWARD_API_KEY: `${key}x` });
    expect([revoked.status, revoked.stderr]).toEqual([1, expect.stringContaining('Authorization: Bearer')]);
    const none = await enroll([path, '--dry-run', '--url', 'https://onward.example'], { ONWARD_API_KEY: '' });
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('ONWARD_API_KEY')]);
  });
});
