import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';

// 64 letters and digits carry 380 bits; HMAC-SHA-256 uses 256.
const keyLength = 64;

/** The keys: one set for address keys, one for link signatures, so that reading one says nothing of the other. */
export class Keys extends Construct {
  readonly addressKeys: Secret;
  readonly linkKeys: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.addressKeys = this.#createKeys(
      'AddressKeys',
      'Keys of the address keys: kid to key, and the current kid',
    );
    this.linkKeys = this.#createKeys(
      'LinkKeys',
      'Keys of the link signatures: kid to key, and the current kid',
    );
  }

  grantAddressKeys(reader: IGrantable): void {
    grantRead(this.addressKeys, reader);
  }

  grantLinkKeys(reader: IGrantable): void {
    grantRead(this.linkKeys, reader);
  }

  /** {"current":"k1","k1":"…"}; a second key is added by hand as k2, and k1 stays. */
  #createKeys(id: string, description: string): Secret {
    const secret = new Secret(this, id, {
      description,
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ current: 'k1' }),
        generateStringKey: 'k1',
        passwordLength: keyLength,
        excludePunctuation: true,
      },
      // Without the address keys nobody in the table is found again, suppressed people included.
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Rotation would replace the value. Keys are only ever added: old ones still find candidates and verify links in mails already sent.',
    });
    return secret;
  }
}

function grantRead(secret: Secret, reader: IGrantable): void {
  reader.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
  );
}
