namespace PromoAudit.Tests.Plans;

/// <summary>One plan that says everything the vocabulary can say, grouped as real promotions needed it.</summary>
internal static class EverythingPlan
{
    public const string Text = """
        promoaudit: 1
        plan: everything
        profile: taobao
        market: CN
        owner: merchant
        currency: CNY
        timezone: Asia/Shanghai
        exchangeRates: {USD: 7.12}
        tax: {rate: 13%, included: true}

        catalog:
          - {sku: TEE, name: 纯棉T恤, price: 99, cost: 41, floor: 60, ceiling: 129, stock: 500, category: [apparel], tags: [summer],
             liquidity: normal, lowest: {days7: 95, days30: 89}, rivalPrice: 92, onSale: false, returnable: true,
             limits: {quantityPerOrder: 5, perBuyerPerDay: 2}, capacity: {orders: 200, within: 1d}}
          - {sku: CAP, price: 9.9 USD, cost: 20, stock: {count: 80, enforced: false}, category: apparel}
          - {sku: CARD, price: {between: [1, 1000], decidedBy: buyer}, cost: 0, faceValue: 100, resale: 96, delivery: digital,
             category: [stored-value], stock: {unlimited: issued on demand}}
          - {sku: RICE, price: 42, cost: 25, unit: {amount: 5, of: kg}, weight: 5.2kg, category: [food], supplier: related,
             modifiers: [{id: no-bag, price: -1, cost: -0.5, max: 1}]}

        shop:
          delivery: parcel
          shipping: {fee: 8, cost: 6, freeOver: 99}
          fees: {platform: 5%, payment: 0.6%, perPayment: 0.1}
          payments: {accept: [credit-card, wallet], buyerReward: 1%}
          points: {worth: 0.01, cashOut: {min: 10, max: 100, verifiedBy: realName}}
          surcharges: [{name: packing, amount: 2, per: order}]
          contract: {acceptedOn: payment, priceErrorClause: true, cancelSuspicious: true}
          returns: {window: 7d, withoutReturn: possible, freightInsurance: {payout: 12, premium: 0.8}, freightBy: merchant, cost: 8}
          fulfilment: {shipWithin: 48h, latePenalty: {percent: 5%, min: 1, max: 30}, outOfStockPenalty: none,
                       authenticityMultiple: 10, capacity: {orders: 1000, within: 1d}}
          reservation: {unpaidHold: 30min, perBuyer: {unlimited: "trusted members, reviewed monthly"}, cashOnDelivery: false}
          orderReview: {newAccount: {youngerThan: 7d, quantity: 5}, sameAccount: {orders: 5, within: 1d}, sameAddressAccounts: 3,
                        addressChanges: 2, vagueAddress: true, burst: {orders: 20, within: 10min}, contactBuyer: true, holdUpTo: 24h}
          operations: {approvals: [li.na, wang.wei], monitored: "09:00-23:00", detectWithin: 30min, killSwitch: true,
                       evidence: {orders: 180d, chats: 180d, changes: 180d, draws: 730d}}
          limits: {quantityPerOrder: 50}
          codes: {max: 5, within: 1h}

        budgets: [{id: november, amount: 100000, promotions: [full-300, tiers]}]

        promotions:
          - id: full-300
            name: 满300减50
            status: approved
            layer: shop
            issuedBy: agency
            commission: 3%
            funding: {merchant: 60%, platform: 40%}
            trigger: {codes: [{text: SAVE50, total: 100, perBuyer: 1}, {text: HELLO}], attempts: {max: 5, within: 1h}, medium: print}
            claim: {from: 2026-11-01, through: 2026-11-11, total: 10000, perBuyer: 1, price: 1, transferable: false}
            valid: {from: 2026-11-01T00:00, to: 2026-11-12T00:00, daily: ["10:00-12:00", "20:00-22:00"], weekdays: [sat, sun], afterClaim: 7d}
            buyers: {who: [new, birthday], verifiedBy: self-declared, identifiedBy: [account, phone], guests: deny, accountAge: 30d, newAgainAfterCancel: false}
            where: {channels: [app], stores: [no-1], countries: [CN]}
            scope: {categories: [apparel], tags: [summer], except: {skus: [CAP], onSale: true}}
            threshold: {spend: 300, spendBelow: 900, quantity: 2, base: after-layers, over: scope, scope: {skus: [TEE, CAP]}}
            benefit: {amountOff: 50, every: true, max: 150, maxQuantity: 6, per: order}
            limits: {total: 2000, totalQuantity: 4000, budget: 100000, perDay: 300, perBuyer: 1, quantityPerBuyer: 4, perBuyerPerDay: 1, perOrder: 1,
                     quantityPerOrder: 5, perCode: 100, perShop: 96, enforcement: atomic}
            stacking: {exclusive: false, with: [tiers], without: [gift], priority: 10, bestOf: november}
            onRefund: {proration: paid-share, requalify: true, coupon: consumed, usage: keep}
            onCancel: {usage: restore, coupon: returned}
            redemption: {channels: [app, store], ledger: single, onOrder: reserve, refundWhileReserved: deny, idempotent: true}
            settlement: {payee: seller, proof: [invoice, serial], linkedParties: reject, priceSetBy: platform}
            approvals: {required: 2, given: [li.na], author: zhao.liu}
            accepts: {belowCost: opening of the shop, lossUpTo: 5000, approvedBy: wang.wei}
            expectedUses: 800
            also: [only on rainy days]
            terms: {text: 每人限用一次, restricts: [perBuyer, newBuyersOnly],
                    states: {threshold: {spend: 200}, benefit: {amountOff: 50}, limits: {perBuyer: 1}, scope: {categories: [apparel]}}}
          - {id: tiers, scope: all, benefit: {tiers: [{spend: 100, amountOff: 10}, {spend: 200, quantity: 3, percentOff: 8折}]}}
          - {id: half, scope: all, threshold: none, benefit: {percentOff: 85折, max: {unlimited: "stated so on the poster, see 12/2"}, per: line}}
          - {id: flash, scope: {skus: [TEE, CAP]}, benefit: {fixedPrice: {TEE: 59, CAP: 29}, per: unit}}
          - {id: one-price, scope: all, benefit: {fixedPrice: 59}}
          - {id: second, scope: all, benefit: {nthItem: {nth: 2, percentOff: 50%, pick: cheapest}}}
          - {id: three-for-two, scope: all, benefit: {buyGet: {buy: 2, get: 1, percentOff: 100%, pick: cheapest, paidCountAsBought: false, getScope: {skus: [CAP]}}}}
          - {id: bundle, scope: all, benefit: {bundlePrice: {price: 99, quantity: 3}}}
          - {id: set, scope: all, benefit: {bundlePrice: {price: 120, skus: [TEE, CAP]}}}
          - {id: gift, scope: all, threshold: {spend: 50}, benefit: {gift: {choose: 1, of: [TEE, CAP], quantity: 1, worth: 99, cost: 41, price: 9.9, chargeOnReturn: 99}, per: order}}
          - {id: post-free, scope: all, benefit: {freeShipping: true}}
          - {id: earn, layer: reward, scope: all, benefit: {points: {earn: 1, perSpend: 1}, paid: receipt}}
          - {id: spend-points, layer: points, scope: all, benefit: {points: {redeem: 1000, worth: 0.01, maxShare: 50%}}}
          - {id: back, layer: reward, scope: all, benefit: {cashback: {percent: 150%, base: paid, instalments: 3}, paid: return-window}}
          - {id: back-5, layer: reward, scope: all, benefit: {cashback: {between: [0.1, 88], decidedBy: chance}, paid: review}}
          - {id: next-time, layer: reward, scope: all, benefit: {coupon: {amountOff: 20, threshold: {spend: 100}, validFor: 30d, count: 2}, paid: payment}}
          - {id: friends, layer: reward, trigger: {event: invite, code: {chosenBy: buyer}}, scope: none, limits: {perReferrer: 10},
             benefit: {referral: {referrer: 10, referee: 5, as: cash, qualifiesOn: first-order, levels: 2}, paid: receipt}}
          - {id: group, scope: {skus: [TEE]}, benefit: {groupBuy: {size: 3, price: 59, virtualFill: true, leader: 10}}}
          - {id: haggle, scope: {skus: [TEE]}, benefit: {bargain: {floor: 1, helpers: 10, perHelper: {between: [1, 20], decidedBy: system}}}}
          - {id: deposit, scope: {skus: [TEE]}, benefit: {deposit: {pay: 20, countsAs: 50, refundable: true}}}
          - {id: match, layer: after-sale, trigger: {event: price-claim}, scope: all,
             benefit: {priceMatch: {multiple: 2, against: [rival.example], source: screenshot, rivalPromotions: true, pays: cash, window: 30d, floor: none}}}
          - {id: draw, layer: reward, trigger: {event: draw}, scope: none,
             benefit: {prize: [{name: phone, worth: 5000, cost: 4600, count: 3, chance: 0.01%, enforced: true}, {name: nothing, worth: 0, count: {unlimited: worth nothing}, chance: 99.99%}]}}
          - {id: name-it, scope: {skus: [CARD]}, benefit: {payWhatYouWant: {min: 0.01, suggested: 5}, per: unit}}
          - {id: follow, scope: all, benefit: {reprice: {follow: lowest-offer, undercut: 0.01, every: 1h, floor: item, missingFloor: skip, maxStep: 10%}, per: unit}}
          - {id: buffet, scope: {skus: [RICE]}, benefit: {allYouCan: {price: 20, sku: RICE, usual: 2.5, heavy: 6, cap: {unlimited: endless is the name}, sitting: 2h}}}
          - {id: move, layer: reward, trigger: {event: transfer}, scope: {skus: [CARD]}, benefit: {balanceTransfer: {min: 0.01, max: 100}, paid: claim}}
          - {id: two-at-once, scope: all, trigger: claim, benefits: [{amountOff: 5}, {freeShipping: true}]}
          - {id: shake, scope: all, benefit: {amountOff: {between: [0.01, 99], decidedBy: chance}}}
          - {id: review, layer: reward, scope: all, trigger: {event: review, requires: {rating: 5, photo: true}}, benefit: {cashback: 3, paid: review}}
          - {id: keys, scope: all, trigger: {code: {generated: {count: 1000, length: 8, alphabet: base32, prefix: NOV-}}}, benefit: {amountOff: 30}}
          - {id: nothing-yet, status: draft, scope: all}
        """;
}
