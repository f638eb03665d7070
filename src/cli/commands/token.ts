import { makeToken, revokeToken } from '../../app/token-file.js';
import { tell, writeData } from '../streams.js';

interface TokenOptions {
  readonly tokenFile: string;
  readonly revoke?: true;
}

/** `readout token NAME --token-file FILE`: makes the token of a name and prints its secret, once; or takes it away. */
export async function token(name: string, { tokenFile, revoke }: TokenOptions): Promise<number> {
  if (revoke) {
    revokeToken(tokenFile, name);
    tell(`the token of ${name} is taken away; who is signed in with it is signed out`);
    return 0;
  }
  await writeData(`${makeToken(tokenFile, name)}\n`);
  tell(`this is the token of ${name.trim()}; it is shown once, and only its hash is kept`);
  return 0;
}
