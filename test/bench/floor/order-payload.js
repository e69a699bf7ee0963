import { house } from './house.js';

const local = (ms) => `${new Date(ms - 5 * 3_600_000).toISOString().slice(0, 19)}-05:00`;

/** One order as UEAT sends it, member for member that of ppip in the benchmark: 1,134 bytes. */
export function makeOrder(orderId) {
  const now = Date.now();
  return {
    Location: { Id: house.locationId, Name: house.locationName, PhoneNumber: '418-555-0100', Address: { Unit: null, CivicNumber: '100', StreetName: 'rue de l’Essai', City: 'Québec', PostalCode: 'G1K 0A0' } },
    OrderIds: { OrderId: orderId, ExternalOrderId: null },
    Customer: { FirstName: 'Essai', LastName: 'Ueat', PhoneNumber: '(514) 555-0198', Email: 'test@example.com', Allergies: null },
    DeliveryInfo: null,
    OrderTime: { PreparationType: 'Asap', PickupDateTime: local(now + 900_000) },
    PersonalizedQuestions: [],
    Service: { Channel: 'Web', OrderType: 'Takeout', ProximityDeliveryInfo: null, KioskId: null },
    CounterNotes: 'TEST - PPIP certification - do not prepare',
    Items: [{ Id: 'burger_001', Name: 'Classic Burger', Quantity: 1, UnitPrice: 1250, Modifiers: [], Note: '', HasFederalTax: true, HasProvincialTax: true }],
    Promotions: [],
    Fees: [],
    Payment: {
      Details: [{ Type: 'CreditCard', Amount: 1438 }], IsOrderPaid: true, PaymentDateTime: local(now), Subtotal: 1250,
      Taxes: [{ Amount: 63, Name: 'GST', Type: 'Federal' }, { Amount: 125, Name: 'QST', Type: 'Provincial' }], Tip: 0, Total: 1438,
    },
  };
}
