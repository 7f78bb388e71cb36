//! Where a request comes from: what limits on trying count by, and what a list of
//! sessions calls a device.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};

use crate::{App, problem::Problem};

pub struct Source {
    pub address: String,
    /// What the browser calls itself.
    pub device: String,
}

impl FromRequestParts<App> for Source {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let socket = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let device = parts.headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
        Ok(Self {
            address: address(socket, &parts.headers, app.proxies),
            device: device.unwrap_or_default().to_owned(),
        })
    }
}

/// The nearest address that none of our own proxies wrote. Each proxy adds, at the end of
/// `X-Forwarded-For`, whom it heard; what stands before that may be invented.
fn address(socket: Option<IpAddr>, headers: &HeaderMap, proxies: usize) -> String {
    let forwarded: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .collect();
    let told = proxies
        .checked_sub(1)
        .and_then(|place| forwarded.iter().rev().nth(place))
        .and_then(|address| address.parse().ok());
    told.or(socket).map_or_else(|| "unknown".to_owned(), network_of)
}

/// A household or an office has one address of version 4, and a /64 of version 6.
fn network_of(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).to_string()
        }
    }
}

/// Browser and system, as a person would name them.
pub fn device(agent: &str) -> Option<String> {
    let first = |names: &[(&'static str, &'static str)]| {
        names.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    // Browsers name those they descend from too: the youngest first.
    let browser = first(&[
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => Some(format!("{browser} · {system}")),
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(forwarded: &str, proxies: usize) -> String {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().unwrap());
        address(Some("192.0.2.1".parse().unwrap()), &headers, proxies)
    }

    #[test]
    fn only_what_our_own_proxies_wrote_is_believed() {
        assert_eq!(seen("203.0.113.9", 0), "192.0.2.1");
        assert_eq!(seen("1.1.1.1, 203.0.113.9", 1), "203.0.113.9");
        assert_eq!(seen("1.1.1.1, 203.0.113.9, 10.0.0.2", 2), "203.0.113.9");
        assert_eq!(seen("nonsense", 1), "192.0.2.1");
        assert_eq!(seen("203.0.113.9", 3), "192.0.2.1");
    }

    #[test]
    fn a_household_is_one_source() {
        assert_eq!(seen("2001:db8:1:2:3:4:5:6", 1), "2001:db8:1:2::");
        assert_eq!(seen("::ffff:203.0.113.9", 1), "203.0.113.9");
    }

    #[test]
    fn a_device_is_named_by_browser_and_system() {
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        assert_eq!(device(firefox).as_deref(), Some("Firefox · Linux"));
        assert_eq!(device("curl/8"), None);
    }
}
