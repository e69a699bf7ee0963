// A tunnel program for tests: passes connections from a port of its own on to a port, and says where. `--dies-after <n>` ends it after that many connections.
import { connect, createServer } from 'node:net';

const [target, , diesAfter] = process.argv.slice(2);
let count = 0;
const server = createServer((socket) => {
  count += 1;
  if (count > Number(diesAfter ?? Infinity)) process.exit(9);
  const onward = connect(Number(target), '127.0.0.1');
  for (const end of [socket, onward]) end.on('error', () => { socket.destroy(); onward.destroy(); });
  socket.pipe(onward).pipe(socket);
});
server.listen(0, '127.0.0.1', () => { console.log(`public at http://127.0.0.1:${server.address().port} now`); });
