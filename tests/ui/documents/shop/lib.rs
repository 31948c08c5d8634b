use types::{Color, Customer, Order, Payment, Pet};

/// # Errors
pub async fn use_it(token: &str) -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().host("https://example.com").token(token).build()?;
    let list = client.list_orders(1).size(3).await?.into_inner();
    for order in &list.items {
        let _: &str = &order.id;
        let _: i64 = order.amount;
        if order.color == Some(Color::Red) {
            client.delete_order(&order.id).await?;
        }
    }
    let customer = Customer::builder().name("n").mail("m").build();
    let order = Order::builder().id("1").amount(3).customer(customer).color(Color::Blue).build();
    let added = client.add_order(order).await?;
    println!("{}", added.id);
    client.pay(Payment::card().number("1").build()).await?;
    Ok(())
}

/// # Errors
pub fn pet(pet: &Pet) -> Option<&str> {
    match pet {
        Pet::Cat(cat) => Some(&cat.kind),
        Pet::Dog(dog) => Some(&dog.kind),
        _ => None,
    }
}

impl std::fmt::Display for Order {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.id, self.amount)
    }
}

/// Where each has an impl of its own.
#[derive(Clone, Debug, Default)]
pub struct Cart {
    pub client: Option<Client>,
    pub orders: Vec<Order>,
}

impl From<Order> for Cart {
    fn from(order: Order) -> Self {
        Self { orders: vec![order], ..Self::default() }
    }
}

impl From<Customer> for Cart {
    fn from(customer: Customer) -> Self {
        println!("{}", customer.name.len() + customer.mail.len());
        Self::default()
    }
}
