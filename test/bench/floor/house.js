/** Who talks to whom in the benchmarks: the same names and the same secret for ppip, the floor and the POS. */
export const house = {
  secret: 'a-secret-of-the-benchmarks-with-32-bytes',
  posName: 'bench-pos',
  ueatName: 'io.ueat.pos.brokers.openapi',
  locationId: '019a9794-ea27-71a8-bc7a-ecffd058546c',
  locationName: 'Location 1',
};
