//! Many users over one client: each flow in the name of its own, all over the same connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mfa_client::types::{FactorType, SigninByCredentialsDto};
use mfa_client::{AuthenticationClient, Secret, sign_in::Outcome};
use mfa_sim::{Server, Simulator, User, demo, totp};
use tokio::net::{TcpListener, TcpStream};

/// A stand-in with two users, behind a gate that counts the connections.
struct Service {
    sim: Server,
    client: AuthenticationClient,
    connections: Arc<AtomicUsize>,
}

async fn service() -> Service {
    let user = |name: &str| User::new(name, "pass").username(name).email(&format!("{name}@b.com"));
    let sim = Simulator::builder().user(user("ann")).user(user("bob")).start().await.unwrap();
    let gate = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let host = format!("http://{}", gate.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    tokio::spawn(pass_on(gate, sim.url().replace("http://", ""), Arc::clone(&connections)));
    let client = AuthenticationClient::builder().host(&host).app_id(demo::APP_ID).build().unwrap();
    Service { sim, client, connections }
}

async fn pass_on(gate: TcpListener, to: String, connections: Arc<AtomicUsize>) {
    loop {
        let (mut from, _) = gate.accept().await.unwrap();
        connections.fetch_add(1, Ordering::Relaxed);
        let mut to = TcpStream::connect(&to).await.unwrap();
        tokio::spawn(async move { tokio::io::copy_bidirectional(&mut from, &mut to).await });
    }
}

impl Service {
    async fn token(&self, name: &str) -> Secret {
        let user = SigninByCredentialsDto::password().username(name).password("pass").build();
        let outcome = self.client.sign_in(user).await.unwrap();
        let Outcome::Done(tokens) = outcome else { panic!("{outcome:?}") };
        tokens.access_token().clone()
    }

    async fn factors(&self, token: &Secret) -> Vec<FactorType> {
        let factors = self.client.list_enrolled_factors().bearer(token).await.unwrap();
        factors.data.iter().map(|factor| factor.factor_type.clone()).collect()
    }

    fn app_code(&self, secret: &Secret) -> String {
        totp::code(secret.expose(), self.sim.unix_time()).unwrap()
    }
}

#[tokio::test]
async fn two_users_by_turns() {
    let service = service().await;
    let client = &service.client;
    let (ann, bob) = (service.token("ann").await, service.token("bob").await);
    let of_ann = client.enrollment().bearer(&ann).otp().start().await.unwrap();
    let of_bob = client.enrollment().bearer(&bob).email("bob@b.com").start().await.unwrap();
    let secret = of_ann.secret().clone();
    of_ann.confirm(service.app_code(&secret)).await.unwrap();
    assert!(service.factors(&ann).await.contains(&FactorType::Otp));
    assert!(!service.factors(&bob).await.contains(&FactorType::Otp));
    of_bob.confirm(service.sim.last_code("bob@b.com").unwrap()).await.unwrap();
    assert!(service.factors(&bob).await.contains(&FactorType::Email));

    // A code of Ann's app proves nothing of Bob.
    let code = service.app_code(&secret);
    let proof = client.step_up(code.as_str()).bearer(&ann).await.unwrap();
    client.step_up(code.as_str()).bearer(&bob).await.unwrap_err();
    let by_app = client.step_up_with().bearer(&bob).otp();
    let again = client.step_up_with().bearer(&ann).otp().verify(code.as_str()).await.unwrap();
    by_app.verify(code).await.unwrap_err();
    assert_eq!((proof.user_id(), again.user_id()), (Some("ann"), Some("ann")));
    assert_eq!(service.connections.load(Ordering::Relaxed), 1);
}

/// A client without a token has none to fall back on.
#[tokio::test]
async fn a_flow_without_a_token_sends_nothing() {
    let service = service().await;
    let error = service.client.enrollment().otp().start().await.unwrap_err();
    assert_eq!(error.kind(), mfa_client::ErrorKind::Configuration);
    let error = service.client.step_up("123456").await.unwrap_err();
    assert!(error.error().to_string().contains("access_token"), "{error}");
    assert_eq!(service.connections.load(Ordering::Relaxed), 0);
}
