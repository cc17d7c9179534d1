import { afterEach, describe, expect, it } from 'vitest';
import { startDynoxide } from '#local/aws/dynoxide.ts';
import { proxyDynamoDb } from '#test/support/dynamodb-proxy.ts';
import { attachmentForward } from '#test/support/forwards.ts';
import { oneClickUrl, postOneClick, startLaptop } from '#test/support/laptop.ts';

const sam = 'sam@mail.example';

describe('who said stop gets nothing more', () => {
  afterEach(() => {
    delete process.env.ONWARD_DYNAMODB_ENDPOINT;
  });

  it('unsubscribe between claim and the look before SES: nothing is sent', async () => {
    const dynamoDb = await startDynoxide(null, null, process.env);
    let afterClaim = async (): Promise<void> => {};
    process.env.ONWARD_DYNAMODB_ENDPOINT = await proxyDynamoDb(dynamoDb.endpoint, () => afterClaim());
    const laptop = await startLaptop();
    try {
      await laptop.post(attachmentForward());
      const [receipt] = await laptop.mailbox(sam);
      let clicks = 0;
      afterClaim = async () => {
        clicks += 1;
        // The unsubscription writes the claimed step as well; it must not unsubscribe again.
        afterClaim = async () => {};
        await postOneClick(oneClickUrl(receipt!));
      };
      await laptop.advance('P5D');
      expect(clicks).toBe(1);
      expect(await laptop.mailbox(sam)).toHaveLength(1);
      const [enrollment] = await laptop.enrollments();
      expect(enrollment?.status).toBe('stopped');
      expect(enrollment?.steps[1]?.status).toBe('held');
    } finally {
      await laptop.world.stop();
      await dynamoDb.stop();
    }
  });
});
