import {
  DescribeActiveReceiptRuleSetCommand,
  type DescribeActiveReceiptRuleSetCommandOutput,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';

/** The two calls of SES that activation needs. */
export type ActiveRuleSet = {
  /** Null when no rule set is active. */
  readonly read: () => Promise<string | null>;
  /** Null leaves none active. */
  readonly write: (name: string | null) => Promise<void>;
};

type Request = {
  readonly RequestType: 'Create' | 'Update' | 'Delete';
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
  readonly PhysicalResourceId?: string;
  readonly ResourceProperties: { readonly RuleSetName: string };
  readonly OldResourceProperties?: { readonly RuleSetName?: string };
};

/**
 * An account has one active receipt rule set in a region. Ours takes the place of none, or of the name it had before;
 * somebody else's is never replaced, and on the way out only our own is switched off.
 */
export async function follow(
  request: Pick<Request, 'RequestType' | 'ResourceProperties' | 'OldResourceProperties'>,
  active: ActiveRuleSet,
): Promise<void> {
  const ours = request.ResourceProperties.RuleSetName;
  const current = await active.read();
  if (request.RequestType === 'Delete') {
    if (current === ours) await active.write(null);
    return;
  }
  if (current === ours) return;
  if (current !== null && current !== request.OldResourceProperties?.RuleSetName) {
    throw new Error(
      `The receipt rule set "${current}" is active in this region and is not ours. ` +
        `Deploy with -c ruleSet=${current} to add our rule to it, or with -c activateRuleSet=false.`,
    );
  }
  await active.write(ours);
}

export async function handler(request: Request): Promise<void> {
  const outcome = await follow(request, activeRuleSet(new SESClient())).then(
    () => ({ Status: 'SUCCESS' }),
    (error: unknown) => ({
      Status: 'FAILED',
      Reason: error instanceof Error ? error.message : String(error),
    }),
  );
  await fetch(request.ResponseURL, {
    method: 'PUT',
    // The URL is signed for a request without a content type.
    headers: { 'content-type': '' },
    body: JSON.stringify({
      ...outcome,
      StackId: request.StackId,
      RequestId: request.RequestId,
      LogicalResourceId: request.LogicalResourceId,
      // One physical id for ever: a new one would make CloudFormation delete the old and switch mail off.
      PhysicalResourceId: request.PhysicalResourceId ?? 'active-receipt-rule-set',
    }),
  });
}

function activeRuleSet(ses: SESClient): ActiveRuleSet {
  return {
    read: async () => {
      const answer: DescribeActiveReceiptRuleSetCommandOutput = await ses.send(
        new DescribeActiveReceiptRuleSetCommand({}),
      );
      return answer.Metadata?.Name ?? null;
    },
    write: async (name) => {
      await ses.send(new SetActiveReceiptRuleSetCommand(name === null ? {} : { RuleSetName: name }));
    },
  };
}
