/** Size of the map in units of its drawing. */
export const mapWidth = 960;
export const mapHeight = 468;
/** Units to a radian at the equator. */
export const mapScale = 177;

/** Coefficients of Šavrič, Patterson and Jenny: "The Equal Earth map projection", 2018. */
const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const m = Math.sqrt(3) / 2;

/** Places a point of the earth, in degrees, on the map: an area anywhere is drawn as large as it is. */
export function onMap(lon: number, lat: number): readonly [x: number, y: number] {
  const l = Math.asin(m * Math.sin((lat * Math.PI) / 180));
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  const x = (((lon * Math.PI) / 180) * Math.cos(l)) / (m * (a1 + 3 * a2 * l2 + l6 * (7 * a3 + 9 * a4 * l2)));
  const y = l * (a1 + a2 * l2 + l6 * (a3 + a4 * l2));
  return [mapWidth / 2 + x * mapScale, mapHeight / 2 - y * mapScale];
}
