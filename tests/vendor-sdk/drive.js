// Drives the stand-in through the vendor's SDK: each call of its `/api/v2`, with its result checked.
//
// Usage: node drive.js [PROGRAM]
//
// PROGRAM is a built `mfa-sim`; without one, cargo runs it.

import assert from 'node:assert/strict';

import sdk from 'authing-js-sdk';

import { Calls } from './calls.js';
import { APP_ID, EMAIL, PHONE, StandIn, USER_ID, USER_POOL_ID } from './stand-in.js';
import { totp } from './totp.js';

const TYPE = { authenticatorType: 'totp', source: 'SELF' };
const RECOVERY_CODE = /^[0-9a-f]{4}(-[0-9a-f]{4}){5}$/;
const PHOTOS = {
  baseFace: 'https://example.com/a.jpg',
  compareFace: 'https://example.com/b.jpg',
};

const calls = new Calls();

function authenticationClient(standIn, token) {
  const options = { appId: APP_ID, appHost: standIn.url, userPoolId: USER_POOL_ID, token };
  return new sdk.AuthenticationClient(options);
}

/** The SDK gets its token by GraphQL, unless it is handed one. */
async function managementClient(standIn) {
  const accessToken = await standIn.managementToken();
  return new sdk.ManagementClient({ userPoolId: USER_POOL_ID, host: standIn.url, accessToken });
}

const isUser = user => assert.equal(user.id, USER_ID);
const wrong = code => (code === '000000' ? '111111' : '000000');

/** The `mfaToken` of a sign-in that wants a second factor. */
const challenged = async (standIn, code = 1635) => (await standIn.signIn(code)).mfaToken;

/** Binds an app with the SDK's own token, and gives its secret and its recovery code. */
async function bindApp(mfa, token) {
  const args = [{ ...TYPE, mfaToken: token }];
  const app = await calls.make(mfa, 'assosicateMfaAuthenticator', args, app => {
    assert.equal(app.authenticator_type, 'totp');
    assert.match(app.secret, /^[A-Z2-7]{16}$/);
    assert.ok(app.qrcode_uri.startsWith('otpauth://totp/'));
    assert.ok(app.qrcode_data_url.startsWith('data:image/png;base64,'));
    assert.match(app.recovery_code, RECOVERY_CODE);
  });
  const confirm = 'confirmAssosicateMfaAuthenticator';
  await calls.refused(mfa, confirm, [{ ...TYPE, totp: wrong(totp(app.secret)) }], 400);
  const confirmed = [{ ...TYPE, totp: totp(app.secret) }];
  await calls.make(mfa, confirm, confirmed, done => assert.equal(done.code, 200));
  return app;
}

async function driveApp(standIn) {
  const client = authenticationClient(standIn, (await standIn.signIn()).access_token);
  const { mfa } = client;
  const list = (token, check) =>
    calls.make(mfa, 'getMfaAuthenticators', [{ type: 'totp', mfaToken: token }], check);
  await list(undefined, apps => assert.deepEqual(apps, []));
  const app = await bindApp(mfa);
  await list(undefined, ([listed]) => {
    assert.deepEqual([listed.enable, listed.secret], [true, app.secret]);
    assert.equal(listed.recoveryCode, app.recovery_code);
  });

  const mfaToken = await challenged(standIn);
  await list(mfaToken, apps => assert.equal(apps.length, 1));
  const code = totp(app.secret);
  await calls.refused(mfa, 'verifyTotpMfa', [{ totp: wrong(code), mfaToken }], 6001);
  const user = await calls.make(mfa, 'verifyTotpMfa', [{ totp: code, mfaToken }], isUser);
  assert.ok(await standIn.accepts(user.token));
  await calls.refused(mfa, 'verifyTotpMfa', [{ totp: code, mfaToken }], 2021);

  await driveRecovery(standIn, mfa, app.recovery_code);
  client.setToken(user.token);
  await calls.make(mfa, 'deleteMfaAuthenticator', [], done => assert.equal(done.code, 200));
  await standIn.signIn();
}

async function driveRecovery(standIn, mfa, recoveryCode) {
  const name = 'verifyTotpRecoveryCode';
  const mfaToken = await challenged(standIn);
  const args = [{ recoveryCode, mfaToken }];
  const recovered = await calls.make(mfa, name, args, user => {
    isUser(user);
    assert.match(user.recoveryCode, RECOVERY_CODE);
  });
  const next = await challenged(standIn);
  await calls.refused(mfa, name, [{ recoveryCode, mfaToken: next }], 6002);
  const again = [{ recoveryCode: recovered.recoveryCode, mfaToken: next }];
  await calls.make(mfa, name, again, isUser);
}

async function driveFace(standIn, management) {
  const { mfa } = authenticationClient(standIn, (await standIn.signIn()).access_token);
  await calls.refused(mfa, 'verifyFaceMfa', ['key', (await standIn.signIn()).access_token], 1701);
  const face = new Blob(['a picture'], { type: 'image/jpeg' });
  const blobs = { baseFace: face, compareFace: face };
  await calls.make(mfa, 'associateFaceByBlob', [blobs], isUser);
  const unbind = [USER_ID, 'FACE'];
  await calls.make(management, 'unAssociateMfa', unbind, done => assert.equal(done, true));
  await calls.make(mfa, 'associateFaceByUrl', [PHOTOS], isUser);
  await calls.refused(mfa, 'associateFaceByUrl', [PHOTOS], 1706);
  const token = await challenged(standIn);
  await calls.make(mfa, 'verifyFaceMfa', ['https://example.com/c.jpg', token], isUser);
}

/** Passes with codes to the contacts in the profile; the user's factor is a face. */
async function driveMessages(standIn) {
  const { mfa } = authenticationClient(standIn);
  let mfaToken = await challenged(standIn);
  const sms = { phoneNumber: PHONE, channel: 'CHANNEL_VERIFY_MFA' };
  const bySms = { phone: PHONE, code: await standIn.code('/api/v3/send-sms', sms, mfaToken) };
  await calls.refused(mfa, 'verifyAppSmsMfa', [{ ...bySms, code: 'none', mfaToken }], 400);
  await calls.make(mfa, 'verifyAppSmsMfa', [{ ...bySms, mfaToken }], isUser);

  mfaToken = await challenged(standIn);
  const email = { email: EMAIL, scene: 'MFA_VERIFY_CODE' };
  const byEmail = { email: EMAIL, code: await standIn.code('/api/v2/email/send', email) };
  await calls.refused(mfa, 'verifyAppEmailMfa', [{ ...byEmail, code: 'none', mfaToken }], 400);
  await calls.make(mfa, 'verifyAppEmailMfa', [{ ...byEmail, mfaToken }], isUser);
}

async function driveManagement(standIn, management) {
  const status = expected =>
    calls.make(management, 'getStatus', [USER_ID], bound => assert.deepEqual(bound, expected));
  const none = { OTP: false, SMS: false, EMAIL: false, FACE: false };
  await status({ ...none, FACE: true });
  await calls.make(management, 'unAssociateMfa', [USER_ID, 'FACE'], done => assert.equal(done, true));
  await calls.refused(management, 'unAssociateMfa', [USER_ID, 'FACE'], 404);
  await status(none);
  await calls.refused(management, 'getStatus', ['nobody'], 2004);

  const imported = ['HZ2F6J3AGNAVSOTV', 'b471-8ec0-874a-087f-bccb-cd54'];
  await calls.make(management, 'importTotp', [USER_ID, ...imported], app => {
    assert.deepEqual([app.userId, app.enable], [USER_ID, true]);
    assert.deepEqual([app.secret, app.recoveryCode], imported);
  });
  await status({ ...none, OTP: true });
  const mfaToken = await challenged(standIn);
  const { mfa } = authenticationClient(standIn);
  const args = [{ totp: totp('HZ2F6J3AGNAVSOTV'), mfaToken }];
  await calls.make(mfa, 'verifyTotpMfa', args, isUser);
}

/** Binds first factors where one is required. */
async function driveBinding(standIn) {
  const client = authenticationClient(standIn);
  const { mfa } = client;
  const management = (await managementClient(standIn)).mfa;
  let mfaToken = await challenged(standIn, 1636);
  const bindable = contact => [{ ...contact, mfaToken }];
  const isFree = free => assert.equal(free, true);
  await calls.make(mfa, 'phoneOrEmailBindable', bindable({ email: 'new@example.com' }), isFree);
  await calls.make(mfa, 'phoneOrEmailBindable', bindable({ phone: '5550100' }), isFree);
  const sms = { phoneNumber: '5550100', channel: 'CHANNEL_BIND_MFA' };
  const code = await standIn.code('/api/v3/send-sms', sms, mfaToken);
  await calls.make(mfa, 'verifyAppSmsMfa', [{ phone: '5550100', code, mfaToken }], isUser);
  await calls.make(management, 'unAssociateMfa', [USER_ID, 'SMS'], done => assert.equal(done, true));

  mfaToken = await challenged(standIn, 1636);
  // The SDK takes a token to confirm an app with, and then does not send it.
  client.setToken(mfaToken);
  const app = await bindApp(mfa, mfaToken);
  await calls.make(mfa, 'verifyTotpMfa', [{ totp: totp(app.secret), mfaToken }], isUser);
}

async function main(program) {
  await using(await StandIn.start(program), async standIn => {
    const management = (await managementClient(standIn)).mfa;
    await driveApp(standIn);
    await driveFace(standIn, management);
    await driveMessages(standIn);
    await driveManagement(standIn, management);
  });
  await using(await StandIn.start(program, '--second-factor', 'required'), async standIn => {
    await driveBinding(standIn);
    // This one opens a dialog, which needs a page.
    calls.complete(authenticationClient(standIn).mfa, ['associateFaceByLocalFile']);
    calls.complete((await managementClient(standIn)).mfa);
  });
}

async function using(standIn, drive) {
  try {
    await drive(standIn);
  } finally {
    standIn.stop();
  }
}

await main(process.argv[2]).catch(error => {
  console.error(error.message);
  process.exitCode = 1;
});
if (calls.failed > 0) process.exitCode = 1;
