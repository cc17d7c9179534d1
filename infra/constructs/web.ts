import { Fn } from 'aws-cdk-lib';
import { type FunctionUrl, FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { OurFunction } from './function.ts';

/** The public address of the web function. */
export class WebUrl extends Construct {
  /** https://…, without a slash at the end. */
  readonly origin: string;

  constructor(scope: Construct, id: string, web: OurFunction) {
    super(scope, id);
    // Links in mails carry their own signature; a mail client cannot sign a request for IAM.
    const url: FunctionUrl = web.lambda.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
    this.origin = `https://${Fn.select(2, Fn.split('/', url.url))}`;
  }
}
