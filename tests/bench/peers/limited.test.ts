import { expect, it } from 'vitest';
import { Failure, runLimited } from './limited.ts';

it('says in a few words why a process gave no figures', async () => {
  const limits = { seconds: 60, mebibytes: 200 };
  await expect(runLimited(['build', 'nobody', '', '{}'], limits)).rejects.toThrow(
    /no peer nobody/u,
  );
  const none = runLimited(['build', 'exact', '', '{}'], { seconds: 0.01, mebibytes: 200 });
  await expect(none).rejects.toThrow(new Failure('not done in 0.01 s'));
});
