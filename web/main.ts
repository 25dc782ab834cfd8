import { Router } from './routing/router.ts'
import { createServices } from './state/services.ts'
import './workbench-app.ts'

const services = createServices()
const router = new Router()

// Before anything is drawn, so that no page shows in one language and then in another.
await services.locale.begin()

// The start link: its token stands behind the `#`, which browsers send to nobody, and leaves the address at once.
if (router.route.page === 'start') {
  const token = location.hash.slice(1)
  router.go('/', 'replace')
  void (token ? services.session.start(token) : services.session.load())
} else {
  void services.session.load()
}

const app = document.createElement('wb-app')
Object.assign(app, { services, router })
document.body.append(app)
