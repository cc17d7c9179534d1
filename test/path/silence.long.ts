import { describe, expect, it } from 'vitest';
import { attachmentForward } from '#test/support/forwards.ts';
import { oneClickUrl, postOneClick, startLaptop } from '#test/support/laptop.ts';

const sam = 'sam@mail.example';

describe('who said stop gets nothing more', () => {
  it('unsubscribe between steps: the rest is silent, and a later forward gets one question, not a series', async () => {
    const laptop = await startLaptop();
    await laptop.post(attachmentForward());
    await laptop.advance('P2D');
    const before = await laptop.mailbox(sam);
    await postOneClick(oneClickUrl(before.at(-1)!));
    await laptop.advance('P10D');
    expect(await laptop.mailbox(sam)).toHaveLength(before.length);
    const again = await laptop.post(
      attachmentForward({ company: 'Bolt', role: 'Planner', messageId: 'b@mail.example' }),
    );
    expect([again.outcome, again.reason]).toEqual(['asked', 'start-again']);
    const third = await laptop.post(
      attachmentForward({ company: 'Cord', role: 'Clerk', messageId: 'c@mail.example' }),
    );
    expect(third.outcome).toBe('ignored');
    await laptop.advance('P20D');
    expect(await laptop.mailbox(sam)).toHaveLength(before.length + 1);
    expect(await laptop.enrollments()).toHaveLength(1);
  });

  it.each([
    ['complaint', { eventType: 'Complaint', complaint: { complainedRecipients: [{ emailAddress: sam }] } }],
    ['hard bounce', { eventType: 'Bounce', bounce: { bounceType: 'Permanent', bounceSubType: 'General' } }],
  ])('a %s shuts the address, and no forward opens it again', async (_name, event) => {
    const laptop = await startLaptop();
    await laptop.post(attachmentForward());
    const [receipt] = await laptop.mailbox(sam);
    const mail = { messageId: receipt!.id, timestamp: receipt!.sentAt, tags: {} };
    await laptop.queue('ses-events', { ...event, mail });
    const again = await laptop.post(attachmentForward({ company: 'Bolt', messageId: 'again@mail.example' }));
    expect([again.outcome, again.reason]).toEqual(['ignored', 'suppressed']);
    await laptop.advance('P40D');
    const later = await laptop.post(attachmentForward({ company: 'Cord', messageId: 'later@mail.example' }));
    expect([later.outcome, later.reason]).toEqual(['ignored', 'suppressed']);
    expect(await laptop.mailbox(sam)).toHaveLength(1);
  });
});
