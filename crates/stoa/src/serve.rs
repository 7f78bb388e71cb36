use std::{net::SocketAddr, path::PathBuf, process::ExitCode};

use anyhow::Context;
use tokio::net::TcpListener;

use crate::{
    Place, press,
    work::{House, PostOptions, Worker},
};

/// Serve the site
///
/// As many processes as needed can serve one PostgreSQL database. Put a proxy that
/// speaks TLS in front. Stops on SIGTERM or Ctrl-C after answering what was asked.
#[derive(clap::Args)]
pub struct Serve {
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    site: Site,
}

#[derive(clap::Args, Clone)]
pub struct Site {
    /// Where to listen
    #[arg(
        long,
        env = "STOA_LISTEN",
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT"
    )]
    listen: SocketAddr,
    /// How the site is reached from outside, for links in mail [default: http://LISTEN]
    #[arg(long, env = "STOA_ADDRESS", value_name = "URL")]
    address: Option<String>,
    /// How many proxies of our own stand in front; their X-Forwarded-For tells who asks
    #[arg(long, env = "STOA_PROXIES", default_value_t = 0, value_name = "NUMBER")]
    proxies: usize,
    /// How the program speaks of its work
    #[arg(long, env = "STOA_LOG", default_value = "text", value_parser = ["text", "json"])]
    log: String,
    /// A folder of fonts (TTF, OTF) for names in scripts that the shipped fonts do not write,
    /// as Chinese; for PDF only
    #[arg(long, env = "STOA_FONTS", value_name = "FOLDER")]
    fonts: Option<PathBuf>,
    #[command(flatten)]
    post: PostOptions,
}

impl Serve {
    pub async fn run(self) -> anyhow::Result<ExitCode> {
        let db = self.place.open().await?;
        self.site.serve(db).await
    }
}

impl Site {
    pub fn address(&self) -> String {
        self.address.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }

    pub async fn serve(self, db: network::Db) -> anyhow::Result<ExitCode> {
        let filter = tracing_subscriber::EnvFilter::try_from_default_env()
            .unwrap_or_else(|_| "info,sqlx=warn".into());
        let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
        match self.log.as_str() {
            "json" => log.json().init(),
            _ => log.init(),
        }
        let listener = TcpListener::bind(self.listen).await.with_context(|| {
            format!("cannot listen on {}: is another program there?", self.listen)
        })?;
        tracing::info!("serving {}", self.address());
        let press = press::with(self.fonts.as_deref())?;
        let worker = Worker::start(House {
            db: db.clone(),
            post: self.post.open()?,
            press: press.clone(),
            address: self.address(),
        });
        let app = web::App::new(db.clone(), self.address()).behind(self.proxies).printing(press);
        let site = web::site(app);
        axum::serve(listener, site.into_make_service_with_connect_info::<SocketAddr>())
            .with_graceful_shutdown(stopped())
            .await?;
        worker.stop().await;
        db.close().await;
        Ok(ExitCode::SUCCESS)
    }
}

/// Waits for SIGTERM or Ctrl-C.
pub async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    let Ok(mut terminate) =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
    else {
        let _ = interrupt.await;
        return;
    };
    tokio::select! {
        _ = interrupt => {}
        _ = terminate.recv() => {}
    }
}
