//! From the globe to the sheet, keeping areas.

/// Longitude at the middle of the map, in degrees. Somewhat east of Greenwich puts the cut through the
/// Bering Strait, so that no land but the Antarctic is cut in two.
pub const MIDDLE_MERIDIAN: f64 = 11.33;

/// Width and height of the world map in units. The Antarctic is left out.
pub const SHEET: (f64, f64) = (960.0, 416.0);

/// Units per radius of the sphere, and the height of the equator on the sheet.
const SCALE: f64 = 960.0 / 5.413_3;
const EQUATOR: f64 = 232.0;

/// The Equal Earth projection of a longitude and a latitude in degrees, on a sphere of radius 1:
/// x grows eastward and y northward from the crossing of equator and prime meridian.
///
/// Šavrič, Patterson and Jenny (2019), "The Equal Earth map projection", International Journal of
/// Geographical Information Science 33(3), equations 9 and 10.
pub fn equal_earth(longitude: f64, latitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];
    let root = 3f64.sqrt() / 2.0;
    let t = (root * latitude.to_radians().sin()).clamp(-1.0, 1.0).asin();
    let (t2, t6) = (t * t, t.powi(6));
    let slope = A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2);
    let x = longitude.to_radians() * t.cos() / (root * slope);
    let y = t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    (x, y)
}

/// The place of a longitude and a latitude in degrees on the sheet of the world map.
pub fn on_sheet(longitude: f64, latitude: f64) -> (f64, f64) {
    let from_middle = (longitude - MIDDLE_MERIDIAN + 180.0).rem_euclid(360.0) - 180.0;
    let (x, y) = equal_earth(from_middle, latitude);
    (SHEET.0 / 2.0 + x * SCALE, EQUATOR - y * SCALE)
}
